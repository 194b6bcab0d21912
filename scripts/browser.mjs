// Finds a Chromium for the browser tests and the bench, and knows how to start it with software WebGL2.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './install.mjs';

/** Where generated things live that are worth keeping between runs. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'far-east-1925');

const ON_THE_SYSTEM = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** WebGL2 without a graphics card, and no request of the browser's own. */
const FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run'
];

/**
 * Options for Playwright's `launch`, and what was found, in words.
 * @typedef {{
 *   label: string,
 *   launch: { executablePath: string, env: Record<string, string>, args: string[], chromiumSandbox: false }
 * }} Browser
 */

/**
 * The first browser that starts: CHROMIUM_PATH, then the one in the npm package @sparticuz/chromium, then the system's.
 *
 * @returns {Browser}
 * @throws {Error} that says in plain words what to install
 */
export function findBrowser() {
  const asked = process.env['CHROMIUM_PATH'];
  const failures = [];
  for (const candidate of asked
    ? [() => onDisk(asked)]
    : [fromNpm, ...ON_THE_SYSTEM.map((path) => () => onDisk(path))]) {
    const { path, environments } = candidate();
    for (const extra of environments) {
      const env = { ...inherited(), ...extra };
      const { version, failure } = tryToStart(path, env);
      if (version) {
        const label = `${version} (${path.startsWith(ROOT) ? relative(ROOT, path) : path})`;
        return { label, launch: { executablePath: path, env, args: FLAGS, chromiumSandbox: false } };
      }
      failures.push(`  ${path}: ${failure}`);
    }
  }
  throw new Error(
    `No browser for the tests starts here.\n${failures.join('\n')}\n` +
      'Install the libraries that Chromium needs (Debian, Ubuntu: apt-get install libnss3 libnspr4 libexpat1),\n' +
      'or a Chromium (apt-get install chromium), or set CHROMIUM_PATH to the program of a Chrome or Chromium.'
  );
}

/** @param {string} path */
const onDisk = (path) => ({ path, environments: [{}] });

/**
 * The Chromium inside the npm package, unpacked once into the cache: with the system's libraries, and, where those are
 * lacking, with the few that the package brings along.
 */
function fromNpm() {
  const { version } = JSON.parse(
    readFileSync(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')
  );
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    path: join(folder, 'chromium'),
    environments: [fonts, { ...fonts, LD_LIBRARY_PATH: libraries }]
  };
}

/**
 * The package unpacks into the folder for temporary files, and its libraries only where it believes to run on Amazon's
 * servers; so it is asked from a process of its own that is told both. Renamed when whole: nobody meets half a browser.
 *
 * @param {string} folder
 */
function unpack(folder) {
  console.log('Unpacking the test browser …');
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const script = `await (await import('@sparticuz/chromium')).default.executablePath()`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: ROOT,
      env: {
        ...process.env,
        TMPDIR: unfinished,
        TEMP: unfinished,
        AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x'
      },
      encoding: 'utf8'
    });
    if (status !== 0)
      throw new Error(`The test browser could not be unpacked into ${unfinished}:\n${stderr}`);
    const fonts = join(unfinished, 'fonts/fonts.conf'); // it names the folder of its own world
    writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/fonts', join(folder, 'fonts')));
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/**
 * @param {string} path
 * @param {Record<string, string>} env
 * @returns {{ version?: string, failure?: string }}
 */
function tryToStart(path, env) {
  if (!existsSync(path)) return { failure: 'not there' };
  const { status, stdout, stderr, error } = spawnSync(path, ['--version'], {
    env,
    encoding: 'utf8',
    timeout: 30_000
  });
  if (status === 0) return { version: stdout.trim() };
  return { failure: error?.message ?? (stderr.trim().split('\n').at(-1) || `exit code ${status}`) };
}

/** @returns {Record<string, string>} */
function inherited() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  );
}

/**
 * Starts the browser once and asks for WebGL2, without which every map test would fail in its own obscure way.
 *
 * @param {Browser} browser
 * @returns {Promise<string>} the renderer's name
 */
export async function checkWebGL2(browser) {
  const { chromium } = await import('playwright-core');
  const running = await chromium.launch(browser.launch);
  try {
    const page = await running.newPage();
    const renderer = await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const info = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl && String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
    });
    if (!renderer)
      throw new Error(`${browser.label} starts but has no WebGL2. Name another one with CHROMIUM_PATH.`);
    return renderer;
  } finally {
    await running.close();
  }
}
