// npm run check:geo [folder …]: reads editions as the app will, and says what is wrong with each, in plain words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import { installIfMissing, ROOT } from './install.mjs';

/** The same module that reads an edition in the browser: src/data/check.ts.
 * @typedef {{ checkFolder(files: ReadonlyMap<string, string>): { problems: readonly string[], summary: string } }} Check
 */

const READ = new Set(['.json', '.geojson', '.md']);

try {
  installIfMissing();
  process.exitCode = (await check(askedFor() ?? editionsIn(join(ROOT, 'geo')))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * @param {readonly string[]} folders
 * @returns {Promise<boolean>} whether all of them can be used
 */
async function check(folders) {
  const { runnerImport } = await import('vite');
  const path = join(ROOT, 'src/data/check.ts');
  const { checkFolder } = /** @type {{ module: Check }} */ (
    await runnerImport(path, { root: ROOT, configFile: false, logLevel: 'error' })
  ).module;

  let count = 0;
  for (const folder of folders) {
    const { files, problems: unreadable } = read(folder);
    const { problems, summary } = checkFolder(files);
    console.log(`${relative(process.cwd(), folder) || '.'}: ${summary}`);
    for (const problem of [...unreadable, ...problems]) console.log(`  ${problem}`);
    count += unreadable.length + problems.length;
  }
  const editions = folders.length === 1 ? '1 edition' : `${folders.length} editions`;
  const found = count === 0 ? 'nothing to mend' : `${count} to mend (see geo/README.md)`;
  console.log(`check:geo: ${editions}, ${found}`);
  return count === 0;
}

/** Folders named on the command line, seen from where the command was given. */
function askedFor() {
  const named = process.argv.slice(2).map((name) => resolve(process.env['INIT_CWD'] ?? '.', name));
  for (const folder of named) if (!existsSync(folder)) throw new Error(`${folder}: no such folder`);
  return named.length > 0 ? named : undefined;
}

/** @param {string} geo */
function editionsIn(geo) {
  const folders = readdirSync(geo).map((name) => join(geo, name));
  const editions = folders.filter((folder) => existsSync(join(folder, 'edition.json')));
  if (editions.length === 0) throw new Error('No folder of geo/ has an edition.json.');
  return editions;
}

/**
 * Every text file of an edition, by its path inside the edition's folder.
 *
 * @param {string} folder
 */
function read(folder) {
  /** @type {Map<string, string>} */
  const files = new Map();
  const problems = [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names.filter((name) => READ.has(extname(name)))) {
    const path = name.split(sep).join('/');
    try {
      files.set(path, new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, name))));
    } catch {
      problems.push(`${path}: not text in UTF-8; save it again in that encoding`);
    }
  }
  return { files, problems };
}
