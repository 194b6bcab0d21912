// The command `npm run import`, without its start: what it is told, what it writes, what it prints, and how it ends.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Unusable } from './check-geo-command.mjs';
import { GEO } from './editions.mjs';
import { parseXml } from './parse-xml.mjs';

/** The functions that import, and the line printer of the command.
 * @typedef {typeof import('../src/import/command')} Import
 * @typedef {(line: string) => void} Print
 */

const HELP = `npm run import -- FILE… [--id NAME] [--lang TAG]

Makes an edition of your own files and writes it into geo/. Tables (CSV, TSV), GeoJSON, KML, GPX, Linked Places,
TimelineJS, StoryMapJS, CSL-JSON, Web Annotation, Recogito; archives and folders of these. docs/import.md says more.

  --id NAME    the name of its folder, and its address on the site; made of the name of the first file where it is left out
  --lang TAG   the language of its texts, such as en or ru; told by their letters where it is left out
  --help       this

Ends with 0 where everything arrived, 1 where something was lost, 2 where it could not do as it was told.`;

/**
 * @param {Import} module
 * @param {readonly string[]} args as they were typed
 * @param {Print} print
 * @returns {Promise<number>} the exit code
 * @throws {Unusable}
 */
export async function importEdition(module, args, print) {
  const { paths, id: asked, language, help } = parseArguments(args);
  if (help) {
    print(HELP);
    return 0;
  }
  const [first = ''] = paths;
  if (!first) throw new Unusable('import: names no file; npm run import -- --help says how to name one');
  const id = asked ?? (module.slug(basename(first).replace(/\.\w+$/, '')) || 'imported');
  if (module.slug(id) !== id)
    throw new Unusable(`import: "${id}" is no id; did you mean "${module.slug(id) || 'my-edition'}"?`);
  const folder = join(GEO, id);
  if (existsSync(folder))
    throw new Unusable(`import: ${shown(folder)} is there already; name another with --id, or move it away`);
  const { files, binary, report } = await module.importFiles(paths.flatMap(readPath), {
    id,
    today: new Date().toISOString().slice(0, 10),
    parseXml,
    check: (made) => module.checkFolder(made).problems,
    ...(language && { language })
  });
  printReport(module, report, print);
  if (!files) {
    print('import: nothing arrived, and nothing was written');
    return 1;
  }
  for (const [name, text] of [...files, ...binary]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  print(`import: written to ${shown(folder)}; look at it with: npm start -- ${id}`);
  return module.hasLosses(report) ? 1 : 0;
}

/** @param {readonly string[]} args */
function parseArguments(args) {
  /** @type {string[]} */
  const paths = [];
  /** @type {Map<string, string>} */
  const values = new Map();
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? '';
    const [, name, value] = /^--(id|lang)(?:=(.*))?$/.exec(word) ?? [];
    if (name) values.set(name, value ?? args[++i] ?? '');
    else if (word === '--help') values.set('help', word);
    else if (word.startsWith('--'))
      throw new Unusable(`import: there is no option ${word}; known are --id, --lang, --help`);
    // A path is seen from where the command was given, not from where npm runs it.
    else paths.push(resolve(process.env['INIT_CWD'] ?? '.', word));
  }
  return { paths, id: values.get('id'), language: values.get('lang'), help: values.has('help') };
}

/**
 * A file, or all files of a folder under the path that they have in it.
 *
 * @param {string} path
 * @returns {{ name: string, bytes: Uint8Array }[]}
 */
function readPath(path) {
  if (!existsSync(path)) throw new Unusable(`import: ${path} cannot be read: there is no such file`);
  if (!statSync(path).isDirectory()) return [{ name: basename(path), bytes: readFileSync(path) }];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile())
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
}

/**
 * @param {Import} module
 * @param {import('../src/import/command').ImportReport} report
 * @param {Print} print
 */
function printReport({ formatProblem, ARRIVED_KINDS }, { arrived, problemsIn, checked }, print) {
  for (const { file, format, counts } of arrived) {
    const some = ARRIVED_KINDS.filter((kind) => counts[kind] > 0).map((kind) => number(counts[kind], kind));
    print(`${file} (${format}): ${some.join(', ') || 'nothing'}`);
  }
  for (const problem of problemsIn('en')) print(`  ${formatProblem(problem)}`);
  const found = checked.filter(({ severity }) => severity !== 'note');
  if (found.length > 0) print('The check of the edition that was made says:');
  for (const problem of found) print(`  ${formatProblem(problem)}`);
}

/**
 * @param {number} count
 * @param {string} nouns
 */
function number(count, nouns) {
  return `${count} ${count === 1 ? nouns.replace(/ies$/, 'y').replace(/s$/, '') : nouns}`;
}

/** @param {string} folder */
function shown(folder) {
  return relative(process.env['INIT_CWD'] ?? process.cwd(), folder) || '.';
}
