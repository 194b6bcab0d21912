// npm run check:geo [-- edition …]: reads editions as the app will, and says what is wrong with each, in plain words.
// docs/checking.md says how to use it and shows all it can say.
import { checkGeo, Unusable } from './check-geo-command.mjs';
import { installIfMissing } from './install.mjs';
import { loadCheck } from './load-check.mjs';

try {
  installIfMissing();
  process.exitCode = checkGeo(await loadCheck(), process.argv.slice(2), console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Unusable ? 2 : 1;
}
