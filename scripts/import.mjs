// npm run import -- FILE…: makes an edition of foreign files. docs/import.md says of which, and what becomes of them.
import { Unusable } from './check-geo-command.mjs';
import { importEdition } from './import-command.mjs';
import { installIfMissing } from './install.mjs';
import { loadImport } from './load-check.mjs';

try {
  installIfMissing();
  process.exitCode = await importEdition(await loadImport(), process.argv.slice(2), console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Unusable ? 2 : 1;
}
