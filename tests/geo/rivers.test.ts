/** Rivers of the ground near the towns that are seen from near: none begins or ends in a field. */
import { readFileSync } from 'node:fs';
import type { FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';

const parse = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../geo/basemap/${file}`, import.meta.url), 'utf8'));

/** All lines of an object of a file of the ground. */
function linesOf(file: string, name: string): readonly Position[][] {
  const topology = parse(file) as Topology;
  const { features } = feature(topology, topology.objects[name] as GeometryCollection);
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'LineString') return [geometry.coordinates];
    if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates;
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  });
}

const planned = (parse('plans.geojson') as FeatureCollection<LineString | MultiLineString>).features
  .filter(({ properties }) => properties?.['kind'] === 'river')
  .map(({ geometry }) => geometry.coordinates as Position[]);
const rivers = [...linesOf('rivers.json', 'rivers'), ...planned];
const waters = [...linesOf('detail.json', 'sea'), ...linesOf('sakhalin.json', 'lakes')];

/** Rings of land in the sea count as often as the sea does: even and odd. */
function isWater([x = NaN, y = NaN]: Position): boolean {
  const sections = waters.flatMap((ring) => ring.map((to, i) => [ring[i - 1] ?? to, to] as const));
  const crossed = sections.filter(([[a = NaN, b = NaN], [c = NaN, d = NaN]]) => {
    return b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a;
  });
  return crossed.length % 2 === 1;
}

/** Degrees: from a point to a section. */
function distance([x = NaN, y = NaN]: Position, [a = NaN, b = NaN]: Position, [c = NaN, d = NaN]: Position) {
  const [u, v] = [c - a, d - b];
  const t = Math.max(0, Math.min(1, ((x - a) * u + (y - b) * v) / (u * u + v * v || 1)));
  return Math.hypot(x - a - t * u, y - b - t * v);
}
const touches = (point: Position, line: readonly Position[], within: number) =>
  line.some((to, i) => i > 0 && distance(point, line[i - 1] as Position, to) < within);

/** In degrees: a pixel or two from as near as the region is seen. */
const AT = 0.006;

test.for([
  ['Canton', [112.7, 22.1, 114.2, 23.75]],
  ['Harbin', [126, 45.5, 127.4, 46.2]]
] as const)('near %s every river comes from somewhere and leads on', ([, [west, south, east, north]]) => {
  const loose = rivers.flatMap((line) =>
    [line[0], line.at(-1)].filter((end): end is Position => {
      const [x = NaN, y = NaN] = end ?? [];
      if (!end || x < west || x > east || y < south || y > north) return false;
      const others = [...rivers.filter((other) => other !== line), ...waters];
      return !others.some((other) => touches(end, other, AT)) && !isWater(end);
    })
  );
  expect(loose).toEqual([]);
});
