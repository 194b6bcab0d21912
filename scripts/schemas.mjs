// npm run schemas: writes geo/schema, the JSON Schemas of an edition's files, from src/data/schema/ and geo/README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './install.mjs';

const { module } = await runnerImport(join(ROOT, 'src/data/json-schema.ts'), {
  root: ROOT,
  configFile: false
});
const { jsonSchemas } = /** @type {typeof import('../src/data/json-schema')} */ (module);
for (const [name, text] of jsonSchemas(readFileSync(join(ROOT, 'geo/README.md'), 'utf8'))) {
  writeFileSync(join(ROOT, 'geo/schema', name), text);
}
