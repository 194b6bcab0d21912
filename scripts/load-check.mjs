// Modules of src that commands run, as Vite runs them: the same functions that the page and the tests use.
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** The module that checks an edition. */
export const loadCheck = () =>
  /** @type {Promise<typeof import('../src/data/check')>} */ (load('src/data/check.ts'));

/** The module that writes what is checked for the page. */
export const loadWriteChecked = () =>
  /** @type {Promise<typeof import('../src/data/write-checked')>} */ (load('src/data/write-checked.ts'));

/** The module that writes the ground for the page. */
export const loadSentGround = () =>
  /** @type {Promise<typeof import('../src/data/sent-ground')>} */ (load('src/data/sent-ground.ts'));

/** The module that checks what is cut into tiles. */
export const loadTileFeatures = () =>
  /** @type {Promise<typeof import('../src/data/tile-features')>} */ (load('src/data/tile-features.ts'));

/** The module that makes editions of foreign files. */
export const loadImport = () =>
  /** @type {Promise<typeof import('../src/import/command')>} */ (load('src/import/command.ts'));

/**
 * Vite itself is asked for only now, for it may not have been installed before.
 *
 * @param {string} path in the repository
 * @returns {Promise<unknown>}
 */
async function load(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, path), {
    root: ROOT,
    configFile: false,
    logLevel: 'error'
  });
  return module;
}
