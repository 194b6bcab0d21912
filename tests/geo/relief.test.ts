/** The relief that is committed: strokes on dry land, mountains where there are mountains. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { hachureStrokes, type Hachures } from '../../src/data/relief';
import { reliefLayers } from '../../src/map/layers/relief/style';
import { edition } from '../unit/support/edition';
import { styleContext } from '../unit/support/map';

const read = (file: string) => readFileSync(new URL(`../../geo/basemap/${file}`, import.meta.url), 'utf8');
const features = hachureStrokes(JSON.parse(read('relief.json')) as Hachures).features;
type Stroke = readonly [Position, Position];
const drawn = (level: string) =>
  features
    .filter(({ properties }) => properties?.['level'] === level)
    .flatMap(({ geometry }) => (geometry as MultiLineString).coordinates as unknown as Stroke[]);

test('the relief is no larger than 90 KB to send', () => {
  expect(gzipSync(read('relief.json')).length / 1000).toBeLessThanOrEqual(90);
});

test('each level is drawn by one layer, and none from zoom 7 on', () => {
  const layers = reliefLayers(styleContext(edition()));
  const levels = new Set(features.map(({ properties }): unknown => properties?.['level']));
  expect(layers.map(({ id }) => id.replace('relief-', '')).sort()).toEqual([...levels].sort());
  for (const layer of layers) expect(layer.maxzoom).toBeLessThanOrEqual(7);
});

test('a stroke is no longer than two steps of its lattice', () => {
  const longest = (level: string) =>
    Math.max(...drawn(level).map(([[west = 0], [east = 0]]) => Math.abs(east - west)));
  expect(longest('far')).toBeLessThan(0.4);
  expect(longest('near')).toBeLessThan(0.22);
});

const inBox = ([w, s, e, n]: readonly [number, number, number, number], [x = 0, y = 0]: Position) =>
  x > w && x < e && y > s && y < n;
/** Strokes in a square degree. */
const density = (level: string, box: readonly [number, number, number, number]) =>
  drawn(level).filter(([start]) => inBox(box, start)).length / ((box[2] - box[0]) * (box[3] - box[1]));

/** Where there is a range and where there is none: [west, south, east, north]. */
const RANGES = {
  'the Great Khingan': [119.5, 46, 122, 49],
  'the Sikhote-Alin': [135, 45, 138, 48],
  'the Taihang': [113, 36, 114.2, 38.5],
  'the Tsinling': [106, 33.3, 110, 34.2],
  'the Japanese Alps': [137, 35.4, 138.5, 36.8],
  'the Stanovoi': [126, 55, 133, 56.4],
  'Western Sakhalin': [142.1, 48.5, 142.7, 50.5],
  'Eastern Sakhalin': [142.9, 50.2, 143.6, 51.4]
} as const;
const PLAINS = {
  'the plain of the Hwang Ho': [115.2, 34, 117, 36.6],
  'the plain of the Sungari': [123.2, 44.2, 125.6, 46.6],
  'the plain of Kiangsu': [119.2, 32.6, 120.8, 34.4],
  'Northern Sakhalin’s north': [142, 52.6, 143.2, 54]
} as const;

test.for(Object.entries(RANGES))('%s can be seen', ([, box]) => {
  expect(density('near', box)).toBeGreaterThan(12);
});

/** Islands narrower than 150 km: from afar their ground is left to names and marks. */
const NARROW_ISLANDS = {
  Sakhalin: [141.6, 45.8, 144.8, 54.5],
  Kyushu: [129.5, 31, 132.1, 34],
  Taiwan: [120, 21.8, 122.1, 25.4]
} as const;

test.for(Object.entries(NARROW_ISLANDS))('%s has no relief from afar', ([, box]) => {
  expect(density('far', box)).toBe(0);
});

test.for(Object.entries(PLAINS))('%s stays white', ([, box]) => {
  expect(density('near', box)).toBeLessThan(3);
});

test.for([
  ['the Sayan', [94, 52, 100, 54]],
  ['the Altai', [86, 48, 91, 51]]
] as const)('%s can be seen, near by as well', ([, box]) => {
  expect(density('rest', box)).toBeGreaterThan(6);
});

/** Sides of the rings of an object's polygons. */
const sides = (file: string, object: string) => {
  const map = JSON.parse(read(file)) as Topology;
  const { features: polygons } = feature(map, map.objects[object] as GeometryCollection<object>);
  return polygons
    .flatMap(({ geometry }) => {
      const shape = geometry as Polygon | MultiPolygon;
      return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
    })
    .flatMap((ring) => ring.slice(1).map((end, i) => [ring[i] ?? end, end] as const));
};
/** Is a point within, by the even–odd rule? Sides are kept by the whole degree of latitude that they reach. */
const locator = (all: ReturnType<typeof sides>) => {
  const rows = new Map<number, ReturnType<typeof sides>>();
  for (const side of all) {
    const [[, y0 = 0], [, y1 = 0]] = side;
    for (let row = Math.floor(Math.min(y0, y1)); row <= Math.floor(Math.max(y0, y1)); row++) {
      const known = rows.get(row);
      if (known) known.push(side);
      else rows.set(row, [side]);
    }
  }
  return ([x = 0, y = 0]: Position) =>
    (rows.get(Math.floor(y)) ?? []).filter(
      ([[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]]) =>
        y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0
    ).length %
      2 ===
    1;
};

test('no stroke stands in the sea or in a lake', () => {
  const seas = [locator(sides('detail.json', 'sea')), locator(sides('sakhalin.json', 'sea'))];
  const wet = [...seas, locator(sides('sakhalin.json', 'lakes'))];
  const sample = ['far', 'rest', 'near'].flatMap(drawn).filter((_, i) => i % 23 === 0);
  expect(sample.length).toBeGreaterThan(2000);
  expect(sample.flat().filter((end) => wet.some((within) => within(end)))).toEqual([]);
});
