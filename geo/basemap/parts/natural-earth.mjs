/**
 * Land and powers of 1924–25 from Natural Earth (public domain), as the npm package world-atlas 2.0.2
 * carries it (Natural Earth 4.1, TopoJSON). Today's borders, corrected where the basemap knows better.
 */
import fs from 'node:fs';
import { intersection } from 'polyclip-ts';
import { merge } from 'topojson-client';
import { cutRing } from './cut-ring.mjs';
import { EXTENT, POWERS, inside, powerOf } from './region.mjs';
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
  [122.42, 39.43]
];
/** The islets off Kwantung (Elliot Islands and the like). */
const KWANTUNG_ISLES = [120.8, 38.6, 123.3, 39.4];
/** Kinmen and Matsu stayed Chinese when Taiwan was ceded; the Pescadores, further south, did not. */
const FUKIEN_ISLES = [118, 24.1, 120.6, 26.6];
const KURILS = [145.2, 43, 156.7, 51.1];
/** South of the fiftieth parallel every island east of the Tatar Strait was Japan's. */
const KARAFUTO_ISLES = [141, 45, 145.2, 50];

/** @returns {Record<string, number[][][][]>} polygons a power, cut to the extent, on a 0.0001° grid */
export function loadPowers(scale, tuvaLine) {
  const file = new URL(`../node_modules/world-atlas/countries-${scale}.json`, import.meta.url);
  const world = JSON.parse(fs.readFileSync(file, 'utf8'));
  const countries = world.objects.countries.geometries;
  const powers = {};
  for (const power of POWERS) {
    const own = countries.filter((c) => powerOf(c.properties.name) === power);
    powers[power] = merge(world, own).coordinates.map(trim).filter(Boolean);
  }
  splitTuva(powers, tuvaLine);
  move(powers, 'ussr', 'japan', (b) => inside(b, KURILS) || inside(b, KARAFUTO_ISLES));
  move(powers, 'china', 'japan', (b) => inside(b, KWANTUNG_ISLES));
  move(powers, 'japan', 'china', (b) => inside(b, FUKIEN_ISLES));
  splitKwantung(powers);
  splitSakhalin(powers);
  return powers;
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

function move(powers, from, to, wanted) {
  const taken = powers[from].filter((polygon) => wanted(bounds(polygon[0])));
  powers[from] = powers[from].filter((polygon) => !taken.includes(polygon));
  powers[to].push(...taken);
}

const holding = (polygons, point) => polygons.findIndex((p) => contains(p[0], point));

/** Tannu Tuva leaves the Union; it is drawn with Outer Mongolia, the other state in dispute. */
function splitTuva(powers, line) {
  const at = holding(powers.ussr, [94, 51.8]);
  const [mainland, ...holes] = powers.ussr[at];
  const halves = cutRing(mainland, line, 0.3);
  const tuva = halves.find((half) => contains(half, [94, 51.8]));
  powers.ussr[at] = rewind([halves.find((half) => half !== tuva), ...holes]);
  powers.mongolia.push(rewind([tuva]));
}

function splitKwantung(powers) {
  const at = holding(powers.china, [121.95, 39.2]);
  const [mainland, ...holes] = powers.china[at];
  const halves = cutRing(mainland, KWANTUNG_NECK);
  const leased = halves.find((half) => contains(half, [121.95, 39.2]));
  powers.china[at] = rewind([halves.find((half) => half !== leased), ...holes]);
  powers.japan.push(rewind([leased]));
  console.log(
    `Kwantung, mainland: ${Math.round(areaKm2(leased))} km² (with its isles 3,462 in the yearbooks)`
  );
}

/** The border of 1905. Beyond the overview the island is drawn from a finer coast instead. */
function splitSakhalin(powers) {
  const at = holding(powers.ussr, [142.8, 51]);
  const [island] = powers.ussr.splice(at, 1);
  powers.ussr.push(...intersection(island, [boxRing([138, 50, 148, 56])]).map(rewind));
  powers.japan.push(...intersection(island, [boxRing([138, 45, 148, 50])]).map(rewind));
}

/** Leave out what lies wholly in a water that is drawn from another coast. */
export function without(powers, water) {
  const outside = ([ring]) => !ring.every((point) => contains(water, point));
  return Object.fromEntries(Object.entries(powers).map(([power, all]) => [power, all.filter(outside)]));
}
