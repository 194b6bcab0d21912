// Pages of the bench, built as the app is.
import { join } from 'node:path';
import { build } from 'vite';
import { CACHE } from '../../scripts/browser.mjs';
import { ROOT } from '../../scripts/install.mjs';

/**
 * Builds the page in `tests/bench/<name>`.
 *
 * @param {string} name
 * @returns {Promise<string>} the folder in which it then lies
 */
export async function buildPage(name) {
  const outDir = join(CACHE, name);
  await build({
    configFile: false,
    root: join(ROOT, 'tests/bench', name),
    base: './',
    logLevel: 'error',
    build: { target: 'es2022', outDir, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
    worker: { format: 'es' }
  });
  return outDir;
}
