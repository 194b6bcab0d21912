/**
 * Draws what of the finished ground is seen from afar, after build-ground.mjs and build-relief.mjs:
 * cd geo/basemap && npm ci && node build-far.mjs
 */
import fs from 'node:fs';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import { coarseness, stretch } from './parts/simplify.mjs';
import { EXTENT } from './parts/region.mjs';
import { collection, report } from './parts/topology.mjs';

/** Of the finished file, degrees: half a pixel at zoom 4. */
const GRID = 0.02;
/** Least areas in square degrees on Mercator's map: of a corner that stays, and of a piece of land or of sea that stays. */
const LAND = { corner: 2e-3, piece: 3e-3 };
const LAKES = { corner: 2e-3, piece: 3e-2 };
const DEPTH = { corner: 1e-2, piece: 4e-2 };
const RIVERS = { corner: 2e-3, piece: 0 };
/** Of the ranks of rivers, as many as are drawn below zoom 5. */
const RANK = 5;
/** The levels of the relief that are drawn there. */
const LEVELS = ['far', 'rest'];

const land = ['detail.json', 'sakhalin.json'].map(read);
const objects = {
  ...simplified({ areas: ofAll(land, 'areas'), borders: ofAll(land, 'borders') }, LAND),
  ...simplified({ lakes: ofAll(land.slice(1), 'lakes') }, LAKES),
  ...simplified({ depth: ofAll([read('depth.json')], 'depth') }, DEPTH),
  ...simplified(
    { rivers: ofAll([read('rivers.json')], 'rivers').filter(({ properties }) => properties.rank <= RANK) },
    RIVERS
  )
};
const map = quantize(topology(objects), { scale: [GRID, GRID], translate: [EXTENT[0], EXTENT[1]] });
delete map.bbox;
report('far/map.json', `${JSON.stringify(map)}\n`);
const relief = read('relief.json');
const levels = relief.levels.filter(({ level }) => LEVELS.includes(level));
report('far/relief.json', `${JSON.stringify({ ...relief, levels })}\n`);

function read(file) {
  return JSON.parse(fs.readFileSync(new URL(file, import.meta.url), 'utf8'));
}

function ofAll(maps, object) {
  return maps.flatMap((map) => feature(map, map.objects[object]).features);
}

/** Features by object, simplified together, so that neighbours still fit (Visvalingam and Whyatt). */
function simplified(features, { corner: least, piece }) {
  const corner = ([a, b, c]) =>
    (Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2) *
    (stretch(b[1]) / coarseness(b));
  const objects = Object.fromEntries(
    Object.entries(features).map(([object, of]) => [object, collection(of)])
  );
  const weighed = presimplify(topology(objects), corner);
  const simple = simplify(filter(weighed, filterAttachedWeight(weighed, piece)), least);
  return Object.fromEntries(
    Object.keys(features).map((object) => [object, feature(simple, simple.objects[object])])
  );
}
