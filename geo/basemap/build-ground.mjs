/**
 * Draws the ground of the map. Only for whoever redraws it: `npm start`, `npm test` and the build use
 * the finished files and never run this.
 *
 *   Debian 12:  apt-get install gmt gmt-gshhg-high
 *   then:       cd geo/basemap && npm ci && node build-ground.mjs
 *
 * It fetches libmagics++-data and ferret-datasets with `apt-get download` and unpacks them under .raw/,
 * without installing them. The same input gives the same bytes. README.md says what comes from where.
 */
import { readProvinces } from './parts/admin-lines.mjs';
import { AREAS } from './parts/areas.mjs';
import { ETOPO5, MAGICS, unpack } from './parts/debian.mjs';
import { drawDepth } from './parts/depth.mjs';
import { readEdges, readInnerBorders } from './parts/edges.mjs';
import { readLakes } from './parts/gshhg.mjs';
import { greatLakes } from './parts/great-lakes.mjs';
import { loadAreas, without } from './parts/natural-earth.mjs';
import { GRID, SAKHALIN_WATER, SEA_CELLS } from './parts/region.mjs';
import { drawRivers } from './parts/rivers.mjs';
import { areaKm2, contains, rewind } from './parts/rings.mjs';
import { SAKHALIN_GRID, drawSakhalin } from './parts/sakhalin.mjs';
import { simplifyLine, simplifyMap } from './parts/simplify.mjs';
import {
  collection,
  feature,
  landOf,
  mapObjects,
  powersOf,
  report,
  seaOf,
  writeTopology
} from './parts/topology.mjs';
import { readTuvaLine } from './parts/tuva.mjs';

unpack('libmagics++-data', `${MAGICS}/ne_10m_rivers_lake_centerlines.shp`);
unpack('ferret-datasets', ETOPO5);
const lines = [await readTuvaLine(), await readProvinces()];
const far = loadAreas('50m', ...lines);
report('areas.json', `${JSON.stringify(Object.keys(AREAS), null, 2)}\n`);
overview();
detail();
sakhalin();
drawDepth(powersOf(far));
await drawRivers();

/**
 * The whole region for the first paint, from Natural Earth 1:50m. Zooms 2 to 5. It does without the areas and the
 * borders between them, which come with the detail.
 */
function overview() {
  const areas = simplifyMap(far, { detail: 8e-4, isle: 3e-3, grid: 0.005 });
  const powers = powersOf(areas);
  const sea = seaOf(powers, [60, 120, 180], [-5, 40, 75], { grid: 0.005 });
  const map = mapObjects(areas, powers, readEdges(powers, 0.09));
  delete map.areas;
  const objects = {
    ...map,
    sea: collection(sea.map((polygon) => feature('Polygon', polygon))),
    lakes: collection(greatLakes().map((polygon) => feature('Polygon', polygon)))
  };
  writeTopology('overview.json', objects, 0.005);
}

/**
 * The whole region but for Sakhalin and the water round it, from Natural Earth 1:10m and, in the close-ups,
 * GSHHG. Zooms 5 to 8.
 */
function detail() {
  const all = without(loadAreas('10m', ...lines), SAKHALIN_WATER);
  const areas = simplifyMap(all, { detail: 1.2e-5, isle: 2e-4, grid: GRID });
  const powers = powersOf(areas);
  const stray = Object.values(powers)
    .flat(2)
    .find((point) => contains(SAKHALIN_WATER, point));
  if (stray) throw new Error(`The mainland reaches into the water round Sakhalin at ${stray}`);
  const sea = seaOf(powers, ...SEA_CELLS, { grid: GRID, spared: [SAKHALIN_WATER] });
  const objects = {
    ...mapObjects(areas, powers, readAllEdges(areas, powers, 0.06)),
    sea: collection(sea.map((polygon) => feature('Polygon', polygon)))
  };
  writeTopology('detail.json', objects, GRID);
}

/** What comes from GSHHG: Sakhalin, the water round it, and the lakes of the whole region. */
function sakhalin() {
  const areas = drawSakhalin();
  const powers = powersOf(areas);
  const land = landOf(powers);
  const sea = rewind([SAKHALIN_WATER, ...land.map(([shore]) => shore)]);
  const island = land.toSorted((a, b) => areaKm2(b[0]) - areaKm2(a[0]))[0];
  const lakes = readLakes().map(({ ring, km2 }) =>
    feature('Polygon', [simplifyLine(ring, km2 > 2000 ? 0.01 : 0.005)], { km2: Math.round(km2) })
  );
  const objects = {
    land: collection([feature('Polygon', rewind(island), { land: 'sakhalin' })]),
    ...mapObjects(areas, powers, readAllEdges(areas, powers, 0.01)),
    sea: collection([feature('Polygon', sea)]),
    lakes: collection(lakes)
  };
  writeTopology('sakhalin.json', objects, SAKHALIN_GRID);
}

/** @param {number} tolerance how far a ribbon may leave its border, degrees */
function readAllEdges(areas, powers, tolerance) {
  const edges = readEdges(powers, tolerance);
  return { ...edges, borders: [...edges.borders, ...readInnerBorders(areas)] };
}
