/**
 * The island as drawn close up, cut at the fiftieth parallel, with the water round it.
 */
import { intersection } from 'polyclip-ts';
import { readSakhalin } from './gshhg.mjs';
import { areaKm2, rewind, snap } from './rings.mjs';
import { boxRing } from './topology.mjs';
import { simplifyMap } from './simplify.mjs';

/** Grid of sakhalin.json, degrees: 0.0002° is 22 m from north to south. */
export const SAKHALIN_GRID = 0.0002;

/** The Russo-Japanese border of 1905: 50°N. */
const NORTH = boxRing([138, 50, 148, 56]);
const SOUTH = boxRing([138, 45, 148, 50]);

/** The north without islets as first drawn for this map, km²: a guard against a broken ring. */
const EXPECTED_NORTH = 41241;

const gridded = (polygon) =>
  rewind(polygon.map((ring) => ring.map((point) => point.map((v) => snap(v, SAKHALIN_GRID)))));

/** @returns {Record<string, number[][][][]>} the island and its islets, north and south of the parallel */
export function drawSakhalin() {
  const { land } = simplifyMap(
    { land: readSakhalin() },
    { detail: 2.5e-6, isle: 1.5e-4, grid: SAKHALIN_GRID, even: true }
  );
  const [island, ...islets] = land;
  const north = intersection(island, [NORTH]).map(gridded);
  const south = intersection(island, [SOUTH]).map(gridded);
  const km2 = north.reduce((sum, [ring]) => sum + areaKm2(ring), 0);
  console.log(`Sakhalin: ${island[0].length} points, north of 50°N ${Math.round(km2)} km²`);
  if (Math.abs(km2 / EXPECTED_NORTH - 1) > 0.01) throw new Error('Northern Sakhalin has the wrong size');
  const areas = { 'northern-sakhalin': north, karafuto: south };
  for (const islet of islets) areas[islet[0][0][1] > 50 ? 'northern-sakhalin' : 'karafuto'].push(islet);
  return areas;
}
