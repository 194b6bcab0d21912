// npm run check:geo [-- folder …]: reads editions as the app will, and says what is wrong with each, in plain words.
// docs/checking.md says how to use it and shows all it can say.
import { join } from 'node:path';
import { checkGeo, Unusable } from './check-geo-command.mjs';
import { installIfMissing, ROOT } from './install.mjs';

try {
  installIfMissing();
  process.exitCode = checkGeo(await loadCheck(), process.argv.slice(2), console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Unusable ? 2 : 1;
}

/**
 * The module that checks an edition, the same that its tests use.
 *
 * @returns {Promise<typeof import('../src/data/check')>}
 */
async function loadCheck() {
  const { runnerImport } = await import('vite');
  const path = join(ROOT, 'src/data/check.ts');
  const { module } = await runnerImport(path, { root: ROOT, configFile: false, logLevel: 'error' });
  return /** @type {typeof import('../src/data/check')} */ (module);
}
