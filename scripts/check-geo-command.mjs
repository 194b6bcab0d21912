// The command `npm run check:geo`, without its start: what it is told, what it prints, and how it ends.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { editionIds, GEO } from './editions.mjs';

/** The functions that check an edition, and the line printer of the command.
 * @typedef {typeof import('../src/data/check')} Check
 * @typedef {(line: string) => void} Print
 */

const HELP = `npm run check:geo [-- option … edition …]

Reads the editions named, by their id or by their folder, or all in geo/, and lists what is wrong with each.

  --notes    list notes too
  --strict   warnings count as errors
  --json     one JSON document and nothing else (npm run --silent check:geo -- --json)
  --help     this

Ends with 0 where there is nothing to mend, 1 where there are errors, 2 where it could not do as it was told.
Every message is explained in docs/checking.md.`;

const OPTIONS = ['--notes', '--strict', '--json', '--help'];
const READ = new Set(['.json', '.geojson', '.md', '.jpg', '.jpeg', '.png', '.webp', '.pmtiles']);

/** The command was given something that it cannot check; it ends with 2. */
export class Unusable extends Error {}

/**
 * @param {Check} check
 * @param {readonly string[]} args as they were typed
 * @param {Print} print
 * @returns {number} the exit code
 * @throws {Unusable}
 */
export function checkGeo(check, args, print) {
  const { options, folders } = parseArguments(args, check);
  if (options.has('--help')) {
    print(HELP);
    return 0;
  }
  return run(check, options, folders ?? allFolders(), print);
}

/**
 * @param {readonly string[]} given
 * @param {Check} check
 */
function parseArguments(given, { didYouMean }) {
  const options = new Set(given.filter((word) => word.startsWith('-')));
  for (const option of options) {
    if (OPTIONS.includes(option)) continue;
    const meant = didYouMean(option, OPTIONS) || `; known are ${OPTIONS.join(', ')}`;
    throw new Unusable(`check:geo: there is no option ${option}${meant}`);
  }
  const named = given.filter((word) => !options.has(word));
  const ids = editionIds();
  // A path is seen from where the command was given, not from where npm runs it.
  const folders = named.map((name) =>
    ids.includes(name) ? join(GEO, name) : resolve(process.env['INIT_CWD'] ?? '.', name)
  );
  return { options, folders: named.length > 0 ? folders : undefined };
}

/**
 * @param {Check} check
 * @param {ReadonlySet<string>} options
 * @param {readonly string[]} folders
 * @param {Print} print
 * @returns {number} the exit code
 */
function run(check, options, folders, print) {
  const reports = folders.map((folder) => {
    const isInGeo = dirname(folder) === GEO;
    return {
      folder: shown(folder),
      ...check.checkFolder(readEditionFolder(folder), isInGeo ? basename(folder) : undefined)
    };
  });
  const problems = reports.flatMap(({ problems }) => problems);
  const [errors = 0, warnings = 0, notes = 0] = ['error', 'warning', 'note'].map(
    (severity) => problems.filter((problem) => problem.severity === severity).length
  );
  if (options.has('--json')) {
    print(JSON.stringify({ editions: reports, errors, warnings, notes }, undefined, 2));
  } else {
    for (const report of reports) printReport(check, report, options.has('--notes'), print);
    const found = [number(errors, 'error'), number(warnings, 'warning'), number(notes, 'note')].join(', ');
    const hidden = notes > 0 && !options.has('--notes') ? ' (--notes lists them)' : '';
    const mend = errors + warnings > 0 ? '; docs/checking.md explains each' : '';
    print(`check:geo: ${number(folders.length, 'edition')}, ${found}${hidden}${mend}`);
  }
  return errors > 0 || (options.has('--strict') && warnings > 0) ? 1 : 0;
}

/**
 * @param {Check} check
 * @param {import('../src/data/check').Report & { folder: string }} report
 * @param {boolean} notes
 * @param {Print} print
 */
function printReport({ formatProblem, formatCounts }, { folder, edition, problems }, notes, print) {
  print(edition ? `${folder}: ${edition.id} ${edition.version}` : `${folder}: the edition cannot be read`);
  for (const line of edition ? formatCounts(edition.counts) : []) print(`  ${line}`);
  for (const problem of problems)
    if (notes || problem.severity !== 'note') print(`  ${formatProblem(problem)}`);
}

/**
 * @param {number} count
 * @param {string} noun
 */
function number(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** @param {string} folder */
function shown(folder) {
  return relative(process.cwd(), folder) || '.';
}

function allFolders() {
  const ids = editionIds();
  if (ids.length === 0) throw new Unusable('check:geo: no folder of geo/ has an edition.json');
  return ids.map((id) => join(GEO, id));
}

/**
 * Every file of an edition that is meant to be read, by its path inside the edition's folder.
 *
 * @param {string} folder
 * @returns {Map<string, Uint8Array>}
 * @throws {Unusable}
 */
export function readEditionFolder(folder) {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    const wanted = names.filter((name) => READ.has(extname(name)) && statSync(join(folder, name)).isFile());
    return new Map(wanted.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name))]));
  } catch (error) {
    const reason = existsSync(folder) ? /** @type {Error} */ (error).message : 'there is no such folder';
    throw new Unusable(`check:geo: ${folder} cannot be read: ${reason}`);
  }
}
