/**
 * Clips territories from the drawn land along the lines that the treaties name, so that a zone's edge is
 * the coast of the map to the last point.
 *
 *   node geo/basemap/clip-territories.mjs geo/far-east-1925/territories.geojson
 *
 * Every feature with `properties.clip` gets its geometry anew, the rest stay as they are:
 *   { "land": "sakhalin", "west": 142.5, "south": 50, "north": 51.16666667 }
 * `land` names a feature of the `land` object in sakhalin.json (the main island, without islets); any of
 * west, south, east and north, in degrees, bound it. Needs the packages of geo/basemap (npm ci there).
 */
import fs from 'node:fs';
import { intersection } from 'polyclip-ts';
import { feature } from 'topojson-client';
import { areaKm2, bounds, dedupe, rewind, snap } from './parts/rings.mjs';
import { boxRing } from './parts/topology.mjs';

/** Four decimals: eleven metres, finer than the coast is drawn. */
const STEP = 1e-4;
/** Columns a line may have. */
const WIDTH = 110;

function readLands() {
  const map = JSON.parse(fs.readFileSync(new URL('sakhalin.json', import.meta.url), 'utf8'));
  const { features } = feature(map, map.objects.land);
  return new Map(features.map((f) => [f.properties.land, f.geometry.coordinates]));
}

/** @returns {object} GeoJSON geometry, wound as RFC 7946 asks */
export function clip(land, { west = -180, south = -90, east = 180, north = 90 }) {
  const polygons = intersection(land, [boxRing([west, south, east, north])])
    .map((polygon) => polygon.map((ring) => dedupe(ring.map((p) => p.map((v) => snap(v, STEP))))))
    .map((polygon) => polygon.filter((ring) => ring.length > 3))
    .filter((polygon) => polygon.length)
    .map(rewind)
    .sort((a, b) => bounds(b[0])[3] - bounds(a[0])[3]);
  if (!polygons.length) throw new Error('nothing is left of the land');
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** km² of a geometry, holes taken off. */
function km2Of({ type, coordinates }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.reduce(
    (sum, [outer, ...holes]) => sum + areaKm2(outer) - holes.reduce((less, ring) => less + areaKm2(ring), 0),
    0
  );
}

const isObject = (value) => value !== null && typeof value === 'object';
const keyed = (value, inner) =>
  Array.isArray(value)
    ? value.map(inner)
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inner(item)}`);

/** On one line, with spaces as Prettier sets them. */
function inline(value) {
  if (!isObject(value)) return JSON.stringify(value);
  const items = keyed(value, inline).join(', ');
  if (Array.isArray(value)) return `[${items}]`;
  return items ? `{ ${items} }` : '{}';
}

/** As many as fit on each line. */
function fill(items, indent) {
  const lines = [''];
  for (const item of items) {
    const last = lines.at(-1);
    if (last && indent.length + last.length + item.length + 2 > WIDTH) lines.push(item);
    else lines[lines.length - 1] = last ? `${last}, ${item}` : item;
  }
  return lines;
}

/** Whatever fits on a line stays on one, and a ring is filled like text: short, and readable in a diff. */
function write(value, indent = '') {
  const line = inline(value);
  if (!isObject(value) || indent.length + line.length < WIDTH) return line;
  const deeper = `${indent}  `;
  const [open, shut] = Array.isArray(value) ? '[]' : '{}';
  const ring = Array.isArray(value) && typeof value[0]?.[0] === 'number';
  const items = ring ? fill(value.map(inline), deeper) : keyed(value, (item) => write(item, deeper));
  return `${open}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${shut}`;
}

function refresh(file) {
  const lands = readLands();
  const data = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const [i, one] of data.features.entries()) {
    const { clip: box } = one.properties ?? {};
    if (!box) continue;
    const name = `features[${i}] ${JSON.stringify(one.id ?? '')}`;
    const land = lands.get(box.land);
    if (!land)
      throw new Error(`${file} ${name}: no land "${box.land}"; known: ${[...lands.keys()].join(', ')}`);
    try {
      one.geometry = clip(land, box);
    } catch (error) {
      throw new Error(`${file} ${name}: ${error.message}`, { cause: error });
    }
    console.log(`${name}: ${Math.round(km2Of(one.geometry)).toLocaleString('en')} km²`);
  }
  fs.writeFileSync(file, `${write(data)}\n`);
}

const [file] = process.argv.slice(2);
if (file) refresh(file);
else console.error('Usage: node geo/basemap/clip-territories.mjs <territories.geojson>');
