/** What is true of the railways, sea lines and roads of this edition. */
import bbox from '@turf/bbox';
import type { FeatureCollection, Polygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import type { Line, Stop } from '../../src/domain/edition';
import { linesAt, runBy, stateOf } from '../../src/domain/line';
import { noonOf, parseIsoDate, type Instant } from '../../src/domain/time';
import { editionOf } from './support/folder';

const edition = editionOf('far-east-1925');
const line = (id: string) => edition.lines.find((it) => it.id === id) as Line;
const noon = (day: string): Instant => noonOf(parseIsoDate(day) as Instant);

test.for([
  ['1924-10-31', 'open'],
  ['1924-11-01', 'cut'],
  ['1924-11-22', 'cut'],
  ['1924-11-30', 'cut'],
  ['1924-12-01', 'open']
] as const)('on %s the line from Tientsin to Pukow is %s, as far as is known', ([day, state]) => {
  expect(stateOf(line('tientsin-pukow'), noon(day))).toBe(state);
});

test('that it was cut a source says, of November and of no day', () => {
  const [cut, ...more] = line('tientsin-pukow').interrupted;
  expect([cut?.value.edtf, cut?.grade, more]).toEqual(['1924-11', 'attested', []]);
});

test('no other line is ever cut', () => {
  expect(edition.lines.filter(({ interrupted }) => interrupted.length > 0)).toHaveLength(1);
});

test.for([
  ['chinese-eastern', 1524],
  ['chinese-eastern-south', 1524],
  ['south-manchuria', 1435],
  ['trans-siberian', 1524],
  ['amur-railway', 1524],
  ['peking-mukden', 1435],
  ['karafuto-east', 1067],
  ['soya-railway', 1067]
] as const)('%s has a gauge of %i mm', ([id, gauge]) => {
  expect(line(id).gauge.map(({ value }) => value)).toEqual([gauge]);
});

test('the gauge breaks at Changchun', () => {
  const through = edition.lines.filter(({ stations }) =>
    stations.some(({ place }) => place?.id === 'changchun')
  );
  expect(through.map(({ id }) => id)).toEqual(['chinese-eastern-south', 'south-manchuria']);
  expect(new Set(through.flatMap(({ gauge }) => gauge.map(({ value }) => value))).size).toBe(2);
});

test('nobody says what the gauge of the line from the Tym was, nor who ran it', () => {
  const { gauge, owners, way } = line('tym-korsakovka');
  expect([gauge, owners, way]).toEqual([[], [], 'schematic']);
});

test.for([
  ['1924-05-30', []],
  ['1924-05-31', ['ussr', 'china']]
] as const)('on %s the Chinese Eastern is run by %s', ([day, powers]) => {
  const by = runBy(line('chinese-eastern'), noon(day)).flatMap((ownership) => ownership.by);
  expect(by.map(({ id }) => id)).toEqual(powers);
});

test('the ferry to Honto begins while the clock runs; everything else was there', () => {
  const closed = (day: string) => {
    const { open, cut } = linesAt(edition, noon(day));
    return edition.lines.map(({ id }) => id).filter((id) => !open.includes(id) && !cut.includes(id));
  };
  expect(closed('1924-07-31')).toEqual(['honto-ferry']);
  expect(closed('1924-08-01')).toEqual([]);
  expect(closed('1925-09-30')).toEqual([]);
});

test('every railway that joins others does so at a station of both', () => {
  const ends = edition.lines
    .filter(({ kind }) => kind === 'railway')
    .flatMap(({ stations }) => [stations[0], stations.at(-1)]);
  expect(ends.every((station) => station !== undefined)).toBe(true);
  const shared = [
    'manchouli',
    'pogranichnaya',
    'harbin',
    'khabarovsk',
    'changchun',
    'mukden',
    'tientsin',
    'asahikawa'
  ];
  for (const id of shared) {
    const served = edition.lines.filter(
      ({ kind, stations }) => kind === 'railway' && stations.some(({ place }) => place?.id === id)
    );
    expect(served.length, id).toBeGreaterThan(1);
  }
});

test.for(['peking-mukden', 'peking-hankow', 'peking-suiyuan'])('%s begins at a station of Peking', (id) => {
  const { path, stations } = line(id);
  expect(stations[0]?.place?.within).toBe('peking');
  expect(stations[0]?.position).toEqual(path[0]);
});

test('a sea line is schematic and has a port at either end', () => {
  const ferries = edition.lines.filter(({ kind }) => kind === 'ferry');
  expect(ferries).toHaveLength(5);
  for (const { way, stations } of ferries) {
    expect(way).toBe('schematic');
    expect(stations.length).toBeGreaterThan(1);
  }
});

/** The ways of ships, each with its ports; west of 100°E the sheet shows none. */
const ways = [
  ...edition.lines
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
function between([a = 0, b = 0]: Position, [c = 0, d = 0]: Position): Position[] {
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
    readFileSync(new URL('../../geo/basemap/plans.geojson', import.meta.url), 'utf8')
  ) as FeatureCollection
).features.flatMap(({ geometry, properties }) =>
  geometry.type === 'LineString' && properties?.['kind'] === 'river' ? [geometry.coordinates] : []
);

const isWater = (position: Position) => {
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
function apart([x = 0, y = 0]: Position, [a = 0, b = 0]: Position, [c = 0, d = 0]: Position): number {
  const length = (c - a) ** 2 + (d - b) ** 2 || 1;
  const share = Math.min(1, Math.max(0, ((x - a) * (c - a) + (y - b) * (d - b)) / length));
  return Math.hypot(x - a - share * (c - a), y - b - share * (d - b));
}

function waterOf(file: string, object: 'sea' | 'lakes'): readonly Polygon[] {
  const address = new URL(`../../geo/basemap/${file}.json`, import.meta.url);
  const topology = JSON.parse(readFileSync(address, 'utf8')) as Topology<Record<string, GeometryCollection>>;
  const { features } = feature(
    topology,
    topology.objects[object] as GeometryCollection
  ) as FeatureCollection<Polygon>;
  return features.map(({ geometry }) => geometry);
}

/** A harbour and its roads: some five kilometres. */
const near = ([a = 0, b = 0]: Position, [c = 0, d = 0]: Position) => Math.hypot(a - c, b - d) < 0.07;

const covers = ({ coordinates: [outer = [], ...islands] }: Polygon, position: Position) =>
  encloses(outer, position) && !islands.some((island) => encloses(island, position));

function encloses(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  ring.forEach(([a = 0, b = 0], i) => {
    const [c = 0, d = 0] = ring.at(i - 1) ?? [];
    if (b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a) inside = !inside;
  });
  return inside;
}
