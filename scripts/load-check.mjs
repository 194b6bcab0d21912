// The module that checks an edition, as Vite runs it.
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/**
 * The same functions that the tests use; Vite itself is asked for only now, for it may not have been installed before.
 *
 * @returns {Promise<typeof import('../src/data/check')>}
 */
export async function loadCheck() {
  const { runnerImport } = await import('vite');
  const path = join(ROOT, 'src/data/check.ts');
  const { module } = await runnerImport(path, { root: ROOT, configFile: false, logLevel: 'error' });
  return /** @type {typeof import('../src/data/check')} */ (module);
}
