/**
 * Draws the relief of the map, after build-ground.mjs: strokes keep off the coasts and the lakes that it has drawn.
 *
 *   Debian 12:  apt-get install gmt
 *   then:       cd geo/basemap && npm ci && node build-relief.mjs
 *
 * It fetches npm's three-globe, for one picture in it, and unpacks that under .raw/.
 */
import fs from 'node:fs';
import { feature } from 'topojson-client';
import { landMask } from './parts/mask.mjs';
import { unpackFromNpm } from './parts/npm.mjs';
import { EXTENT } from './parts/region.mjs';
import { drawRelief } from './parts/relief.mjs';

const [west, south, east, north] = EXTENT;
/** Of the grid that tells dry land, degrees: a kilometre or two. */
const step = 0.015;
const width = Math.round((east - west) / step) + 1;
const height = Math.round((north - south) / step) + 1;
const mask = (polygons) => landMask({ polygons }, { west, north, step, width, height });

const [detail, sakhalin] = ['detail.json', 'sakhalin.json'].map(read);
const land = mask([...polygonsOf(detail, 'powers'), ...polygonsOf(sakhalin, 'powers')]);
const lakes = mask(polygonsOf(sakhalin, 'lakes'));
drawRelief(unpackFromNpm('three-globe', '2.45.2', 'example/img/earth-topology.png'), isDry, isLand);

function read(file) {
  return JSON.parse(fs.readFileSync(new URL(file, import.meta.url), 'utf8'));
}

function polygonsOf(map, object) {
  return feature(map, map.objects[object]).features.flatMap(({ geometry: { type, coordinates } }) =>
    type === 'Polygon' ? [coordinates] : coordinates
  );
}

/** Land on all four corners of the cell in which a point lies, so that no stroke touches a shore. */
function isDry([x, y]) {
  const i = Math.floor((north - y) / step) * width + Math.floor((x - west) / step);
  return [i, i + 1, i + width, i + width + 1].every((k) => land[k] && !lakes[k]);
}

/** Off the grid, which is off the sheet, all is taken for land. */
function isLand([x, y]) {
  const [column, row] = [Math.round((x - west) / step), Math.round((north - y) / step)];
  return column < 0 || row < 0 || column >= width || row >= height || land[row * width + column] === 1;
}
