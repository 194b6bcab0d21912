// Installs what package-lock.json asks for, and only when something of it is missing.
// Imports nothing from node_modules: on a fresh clone there is none.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = '20.19';

/**
 * Brings node_modules in step with package-lock.json; throws an Error in plain words if it cannot. What there is to say
 * goes to standard error: standard output belongs to the command that needs the packages.
 *
 * @param {string} [folder] that has the two
 */
export function installIfMissing(folder = ROOT) {
  if (process.versions.node.localeCompare(OLDEST_NODE, 'en', { numeric: true }) < 0) {
    throw new Error(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`);
  }
  const missing = missingPackages(folder);
  if (missing.length === 0) return;
  console.error(`Installing from the npm registry (${missing.length} packages missing) …`);
  const quietly = ['--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];
  const code = npm(['ci', '--prefix', folder, ...quietly], {}, 'stderr');
  if (code !== 0) throw new Error(`npm ci failed (exit code ${code}); its own words are above.`);
}

/**
 * Packages of package-lock.json that are not installed in that version. npm keeps the list of what it installed in
 * node_modules/.package-lock.json and writes it last, so an interrupted installation counts as none.
 * Optional packages are not asked for: they are there only on the systems they were made for.
 *
 * @param {string} folder
 */
function missingPackages(folder) {
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  const installed = packagesIn(join(folder, 'node_modules/.package-lock.json'));
  return Object.keys(wanted).filter(
    (path) => path !== '' && !wanted[path]?.optional && installed[path]?.version !== wanted[path]?.version
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(lockFile) {
  if (!existsSync(lockFile)) return {};
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}

/**
 * How npm is started: under `npm start` it names its own program, otherwise it is on the PATH (on Windows only for a
 * shell).
 *
 * @param {readonly string[]} args
 * @param {Record<string, string>} environment variables to add
 */
function call(args, environment) {
  const self = process.env['npm_execpath'];
  const [command, first] = self ? [process.execPath, [self]] : ['npm', []];
  const shell = !self && process.platform === 'win32';
  return { command, args: [...first, ...args], cwd: ROOT, env: { ...process.env, ...environment }, shell };
}

/**
 * Runs npm in the project's root, its output passed through; gives its exit code.
 *
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] variables to add
 * @param {'stdout' | 'stderr'} [output] where to what npm prints goes
 */
export function npm(args, environment = {}, output = 'stdout') {
  const { command, args: all, ...options } = call(args, environment);
  const stdio = /** @type {const} */ (['ignore', output === 'stdout' ? 1 : 2, 2]);
  const { status, error } = spawnSync(command, all, { ...options, stdio: [...stdio] });
  if (error) throw new Error(`npm could not be started: ${error.message}`);
  return status ?? 1;
}

/**
 * The same beside others: what it prints is kept until it has ended, so that lines of two do not mix.
 *
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, printed: string }>}
 */
export function npmBeside(args) {
  const { command, args: all, ...options } = call(args, { CI: 'true' });
  return new Promise((resolve, reject) => {
    const running = spawn(command, all, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [running.stdout, running.stderr])
      stream.on('data', (text) => (printed += String(text)));
    running.on('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
    running.on('close', (code) => resolve({ code: code ?? 1, printed }));
  });
}
