// npm run new-edition -- <id>: writes a small edition into the folder of editions, to be made one's own.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { editionTemplate } from './edition-template.mjs';
import { GEO } from './editions.mjs';
import { ROOT } from './install.mjs';

const USAGE =
  'npm run new-edition -- <id>; the id is small letters, digits and single hyphens, as in my-voyage';

try {
  const [id = '', ...others] = process.argv.slice(2);
  if (others.length > 0 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Error(USAGE);
  const folder = join(GEO, id);
  if (existsSync(folder)) throw new Error(`${folder} is there already; choose another id`);
  const schemas = `${relative(folder, join(ROOT, 'geo/schema')).split(sep).join('/')}/`;
  for (const [path, text] of Object.entries(editionTemplate(id, schemas))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.log(`${folder} is written. Next:\n  npm run check:geo -- ${id}\n  npm start -- ${id}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
