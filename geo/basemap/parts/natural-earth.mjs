/**
 * Land and areas of 1924–25 from Natural Earth (public domain), as the npm package world-atlas 2.0.2
 * carries it (Natural Earth 4.1, TopoJSON). Today's borders, corrected where the basemap knows better.
 */
import fs from 'node:fs';
import { intersection } from 'polyclip-ts';
import { merge } from 'topojson-client';
import { AREAS } from './areas.mjs';
import { drawCloseups } from './closeups.mjs';
import { cutRing } from './cut-ring.mjs';
import { divide } from './provinces.mjs';
import { EXTENT, areaOf, inside } from './region.mjs';
import { areaKm2, bounds, clipRing, contains, dedupe, rewind, snap } from './rings.mjs';
import { boxRing } from './topology.mjs';

/**
 * The neck of the Kwantung leased territory: from the head of Port Adams (Pulandien Bay) to the
 * coast north-east of Pitzuwo, both towns inside. Degrees; from memory, ±5 km.
 */
const KWANTUNG_NECK = [
  [121.9, 39.41],
  [122, 39.45],
  [122.2, 39.46],
  [122.38, 39.44]
];
/** The islets off Kwantung (Elliot Islands and the like). */
const KWANTUNG_ISLES = [120.8, 38.6, 123.3, 39.4];
/** Kinmen and Matsu stayed Chinese when Taiwan was ceded; the Pescadores, further south, did not. */
const FUKIEN_ISLES = [118, 24.1, 120.6, 26.6];
const KURILS = [145.2, 43, 156.7, 51.1];
/** South of the fiftieth parallel every island east of the Tatar Strait was Japan's. */
const KARAFUTO_ISLES = [141, 45, 145.2, 50];

/**
 * @param {'50m' | '10m'} scale
 * @param {number[][]} tuvaLine @param {Record<string, number[][][]>} provinces dividing lines by what they divide
 * @returns {Record<string, number[][][][]>} polygons an area, cut to the extent, on a 0.0001° grid
 */
export function loadAreas(scale, tuvaLine, provinces) {
  const file = new URL(`../node_modules/world-atlas/countries-${scale}.json`, import.meta.url);
  const world = JSON.parse(fs.readFileSync(file, 'utf8'));
  const countries = world.objects.countries.geometries;
  const areas = {};
  for (const area of ['china', ...Object.keys(AREAS)]) {
    const own = countries.filter((c) => areaOf(c.properties.name) === area);
    areas[area] = merge(world, own).coordinates.map(trim).filter(Boolean);
  }
  if (scale === '10m') drawCloseups(areas);
  splitTuva(areas, tuvaLine);
  move(areas, 'ussr-rest', 'kurils', (b) => inside(b, KURILS));
  move(areas, 'ussr-rest', 'karafuto', (b) => inside(b, KARAFUTO_ISLES));
  move(areas, 'china', 'kwantung', (b) => inside(b, KWANTUNG_ISLES));
  move(areas, 'taiwan', 'china', (b) => inside(b, FUKIEN_ISLES));
  splitKwantung(areas);
  splitSakhalin(areas);
  for (const [whole, lines] of Object.entries(provinces)) divide(areas, whole, lines);
  return Object.fromEntries(Object.keys(AREAS).map((area) => [area, areas[area]]));
}

/** world-atlas joins land across the antimeridian: carry Chukotka on past 180° instead of round the Earth. */
function unwrap(ring) {
  const crosses = ring.some(([x], i) => i > 0 && Math.abs(x - ring[i - 1][0]) > 180);
  return crosses ? ring.map(([x, y]) => [x < 0 ? x + 360 : x, y]) : ring;
}

/** Cut a polygon to the extent and put it on the working grid; null when nothing is left. */
function trim(polygon) {
  const rings = polygon
    .map((ring) => clipRing(unwrap(ring), EXTENT))
    .filter(Boolean)
    .map((ring) => dedupe(ring.map(([x, y]) => [snap(x, 1e-4), snap(y, 1e-4)])))
    .filter((ring) => ring.length > 3);
  return rings.length ? rewind(rings) : null;
}

function move(areas, from, to, wanted) {
  const taken = areas[from].filter((polygon) => wanted(bounds(polygon[0])));
  areas[from] = areas[from].filter((polygon) => !taken.includes(polygon));
  areas[to].push(...taken);
}

const holding = (polygons, point) => polygons.findIndex((p) => contains(p[0], point));

/** Tannu Tuva leaves the Union; its power is drawn with Outer Mongolia, the other state in dispute. */
function splitTuva(areas, line) {
  const at = holding(areas['ussr-rest'], [94, 51.8]);
  const [mainland, ...holes] = areas['ussr-rest'][at];
  const halves = cutRing(mainland, line, 0.3);
  const tuva = halves.find((half) => contains(half, [94, 51.8]));
  areas['ussr-rest'][at] = rewind([halves.find((half) => half !== tuva), ...holes]);
  areas['tannu-tuva'].push(rewind([tuva]));
}

function splitKwantung(areas) {
  const at = holding(areas.china, [121.95, 39.2]);
  const [mainland, ...holes] = areas.china[at];
  const halves = cutRing(mainland, KWANTUNG_NECK);
  const leased = halves.find((half) => contains(half, [121.95, 39.2]));
  areas.china[at] = rewind([halves.find((half) => half !== leased), ...holes]);
  areas.kwantung.push(rewind([leased]));
  console.log(
    `Kwantung, mainland: ${Math.round(areaKm2(leased))} km² (with its isles 3,462 in the yearbooks)`
  );
}

/** The border of 1905. Beyond the overview the island is drawn from a finer coast instead. */
function splitSakhalin(areas) {
  const at = holding(areas['ussr-rest'], [142.8, 51]);
  const [island] = areas['ussr-rest'].splice(at, 1);
  areas['northern-sakhalin'].push(...intersection(island, [boxRing([138, 50, 148, 56])]).map(rewind));
  areas.karafuto.push(...intersection(island, [boxRing([138, 45, 148, 50])]).map(rewind));
}

/** Leave out what lies wholly in a water that is drawn from another coast. */
export function without(areas, water) {
  const outside = ([ring]) => !ring.every((point) => contains(water, point));
  return Object.fromEntries(Object.entries(areas).map(([power, all]) => [power, all.filter(outside)]));
}
