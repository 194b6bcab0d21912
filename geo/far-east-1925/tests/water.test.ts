/** Ships keep to the water of the ground: on the sea lines of this edition and on its journeys. */
import bbox from '@turf/bbox';
import type { FeatureCollection, Polygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import type { Stop } from '../../../src/domain/edition';
import { editionOf } from '../../../tests/geo/support/folder';

const edition = editionOf('far-east-1925');

/** The ways of ships, each with its ports; west of 100°E the sheet shows none. */
const ways = [
  ...edition.routes
    .filter(({ kind }) => kind === 'ferry')
    .map(({ id, path, stations }) => ({ id, path, ports: stations.map(({ position }) => position) })),
  ...edition.movements.flatMap(({ id, legs, stops, path }) =>
    stops.slice(1).flatMap((to, i) => {
      const from = stops[i] as Stop;
      const ports = [from.place.position, to.place.position];
      const name = `${id}, ${from.place.id} to ${to.place.id}`;
      return legs[i]?.mode === 'ship'
        ? [{ id: name, path: path.slice(from.vertex, to.vertex + 1), ports }]
        : [];
    })
  )
];

test.for(ways)('$id keeps to the water', ({ path, ports }) => {
  const ashore = path
    .flatMap((from, i) => between(from, path[i + 1] ?? from))
    .filter(([x = 0]) => x > 100)
    .filter((position) => !ports.some((port) => near(port, position)) && !isWater(position));
  expect(ashore).toEqual([]);
});

test('the test for water knows land when it sees it', () => {
  expect(
    [
      [113.1, 23.3],
      [116.4, 39.9],
      [142.6, 50.9]
    ].filter(isWater)
  ).toEqual([]);
  expect(
    [
      [113.7, 22.5],
      [120, 38.5],
      [141.5, 50.9]
    ].filter((it) => !isWater(it))
  ).toEqual([]);
});

/** Points about half a kilometre from one another along a stretch. */
function between([a = 0, b = 0]: readonly number[], [c = 0, d = 0]: readonly number[]): Position[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(c - a, d - b) / 0.006));
  return Array.from({ length: steps }, (_, i) => [a + ((c - a) * i) / steps, b + ((d - b) * i) / steps]);
}

type Water = { readonly shape: Polygon; readonly box: readonly [number, number, number, number] };
const boxed = (shape: Polygon): Water => ({ shape, box: bbox(shape) as Water['box'] });
const WATERS = [
  ...waterOf('detail', 'sea'),
  ...waterOf('sakhalin', 'sea'),
  ...waterOf('sakhalin', 'lakes')
].map(boxed);
/** Rivers of the towns’ plans, as lines. */
const RIVERS = (
  JSON.parse(
    readFileSync(new URL('../../basemap/plans.geojson', import.meta.url), 'utf8')
  ) as FeatureCollection
).features.flatMap(({ geometry, properties }) =>
  geometry.type === 'LineString' && properties?.['kind'] === 'river' ? [geometry.coordinates] : []
);

const isWater = (position: readonly number[]) => {
  const [x = 0, y = 0] = position;
  return (
    WATERS.some(
      ({ shape, box: [west, south, east, north] }) =>
        x >= west && x <= east && y >= south && y <= north && covers(shape, position)
    ) ||
    RIVERS.some((river) => river.some((to, i) => i > 0 && apart(position, river[i - 1] ?? to, to) < 0.006))
  );
};

/** Degrees from a point to a stretch. */
function apart(
  [x = 0, y = 0]: readonly number[],
  [a = 0, b = 0]: readonly number[],
  [c = 0, d = 0]: readonly number[]
): number {
  const length = (c - a) ** 2 + (d - b) ** 2 || 1;
  const share = Math.min(1, Math.max(0, ((x - a) * (c - a) + (y - b) * (d - b)) / length));
  return Math.hypot(x - a - share * (c - a), y - b - share * (d - b));
}

function waterOf(file: string, object: 'sea' | 'lakes'): readonly Polygon[] {
  const address = new URL(`../../basemap/${file}.json`, import.meta.url);
  const topology = JSON.parse(readFileSync(address, 'utf8')) as Topology<Record<string, GeometryCollection>>;
  const { features } = feature(
    topology,
    topology.objects[object] as GeometryCollection
  ) as FeatureCollection<Polygon>;
  return features.map(({ geometry }) => geometry);
}

/** A harbour and its roads: some five kilometres. */
const near = ([a = 0, b = 0]: readonly number[], [c = 0, d = 0]: readonly number[]) =>
  Math.hypot(a - c, b - d) < 0.07;

const covers = ({ coordinates: [outer = [], ...islands] }: Polygon, position: readonly number[]) =>
  encloses(outer, position) && !islands.some((island) => encloses(island, position));

function encloses(ring: readonly (readonly number[])[], [x = 0, y = 0]: readonly number[]): boolean {
  let inside = false;
  ring.forEach(([a = 0, b = 0], i) => {
    const [c = 0, d = 0] = ring.at(i - 1) ?? [];
    if (b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a) inside = !inside;
  });
  return inside;
}
