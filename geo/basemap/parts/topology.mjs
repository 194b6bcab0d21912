/** Writing a map as quantised TopoJSON: shared edges once, whole numbers, small when packed. */
import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { difference } from 'polyclip-ts';
import { merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { AREAS } from './areas.mjs';
import { EXTENT, POWERS, inside } from './region.mjs';
import { bounds, clipRing, contains, dedupe, rewind, snap } from './rings.mjs';

export const feature = (type, coordinates, properties = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates }
});

export const collection = (features) => ({ type: 'FeatureCollection', features });

/** The land of all areas, or all powers, as polygons. */
export function landOf(parts) {
  const objects = Object.fromEntries(
    Object.entries(parts).map(([part, coordinates]) => [part, { type: 'MultiPolygon', coordinates }])
  );
  const map = topology(objects);
  return merge(map, Object.values(map.objects)).coordinates;
}

/** The land of each power: its areas laid together. */
export function powersOf(areas) {
  const own = (power) => Object.entries(areas).filter(([area]) => AREAS[area].power === power);
  return Object.fromEntries(
    POWERS.map((power) => [power, landOf(Object.fromEntries(own(power))).map(rewind)])
  );
}

/**
 * The sea inside a box, cell by cell: a single sea with seven hundred islands is more than a map library
 * fills well (at low zooms it lost the largest). Land that reaches a cell's edge becomes the sea's shore
 * rather than a hole of it: a hole that runs along its frame can be lost too.
 * @param {number[]} lons where cells meet, degrees, from west to east @param {number[]} lats the same
 * @param {{ grid: number, spared?: number[][][] }} how `spared`: further rings to leave open
 */
export function seaOf(powers, lons, lats, { grid, spared = [] }) {
  const land = [...landOf(powers), ...spared.map((ring) => [ring])];
  const seas = [];
  for (let i = 1; i < lons.length; i++) {
    for (let j = 1; j < lats.length; j++) {
      seas.push(...cellOf(land, [lons[i - 1], lats[j - 1], lons[i], lats[j]], grid));
    }
  }
  return seas;
}

function cellOf(land, cell, grid) {
  const inCell = land.map(([outer]) => outer).filter((ring) => inside(bounds(ring), cell));
  const across = land
    .filter(([outer]) => !inCell.includes(outer))
    .map((polygon) => polygon.map((ring) => clipRing(ring, cell)).filter(Boolean))
    .filter((polygon) => polygon.length)
    .map((polygon) => polygon.map((ring) => dedupe(ring.map((p) => p.map((v) => snap(v, grid))))))
    .map((polygon) => polygon.filter((ring) => ring.length > 3))
    .filter((polygon) => polygon.length);
  const frame = [boxRing(cell)];
  const seas = across.length ? difference(frame, across) : [frame];
  for (const ring of inCell) seas.find(([outer]) => contains(outer, ring[0]))?.push(ring);
  return seas.map(rewind);
}

/** A box as a closed ring. */
export const boxRing = ([w, s, e, n]) => [
  [w, s],
  [e, s],
  [e, n],
  [w, n],
  [w, s]
];

/** The five objects that every map of areas and powers has. */
export function mapObjects(areas, powers, { coasts, borders, ribbons }) {
  const filled = (parts) => Object.entries(parts).filter(([, polygons]) => polygons.length);
  return {
    areas: collection(
      filled(areas).map(([area, polygons]) =>
        feature('MultiPolygon', polygons, { area, precision: AREAS[area].precision })
      )
    ),
    powers: collection(
      filled(powers).map(([power, polygons]) => feature('MultiPolygon', polygons, { power }))
    ),
    coasts: collection(filled(coasts).map(([power, lines]) => feature('MultiLineString', lines, { power }))),
    borders: collection(
      borders.map(({ kind, metres, line }) =>
        feature('LineString', line, { kind, ...(metres && { metres }) })
      )
    ),
    ribbons: collection(ribbons.map(({ power, line }) => feature('LineString', line, { power })))
  };
}

/**
 * @param {string} name file beside build-ground.mjs
 * @param {Record<string, object>} objects GeoJSON by object name
 * @param {number} grid degrees; coordinates are already on it or may be moved to it
 */
export function writeTopology(name, objects, grid) {
  const transform = { scale: [grid, grid], translate: [EXTENT[0], EXTENT[1]] };
  const map = quantize(topology(objects), transform);
  delete map.bbox;
  report(name, `${JSON.stringify(map)}\n`);
}

/** Write a text beside build-ground.mjs and say how big it is. */
export function report(name, text) {
  fs.writeFileSync(new URL(`../${name}`, import.meta.url), text);
  const kb = (n) => `${(n / 1024).toFixed(1)} KB`;
  console.log(`${name.padEnd(16)} ${kb(text.length).padStart(9)}, gzip ${kb(gzipSync(text).length)}`);
}
