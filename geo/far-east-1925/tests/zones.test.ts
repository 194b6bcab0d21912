/** The zones of the evacuation: their size, their edges, and what lies in each. */
import area from '@turf/area';
import { expect, test } from 'vitest';
import { areaKm2 } from '../../../src/domain/territory-area';
import type { Place, Territory } from '../../../src/domain/edition';
import type { LngLat } from '../../../src/domain/lng-lat';
import { heldByReading, territoryStatus } from '../../../src/domain/territory';
import { at } from '../../../tests/unit/support/dates';
import { editionOf } from '../../../tests/geo/support/folder';

const edition = editionOf('far-east-1925');
const place = (id: string) => edition.places.find((it) => it.id === id) as Place;
const zone = (letter: string) => edition.territories.find(({ id }) => id === `zone-${letter}`) as Territory;
/** The shape of a zone: zones are cut from the coast and have shapes of their own. */
const shapeOf = ({ geometry }: Territory) => geometry as NonNullable<Territory['geometry']>;
const zones = ['a', 'b', 'c'].map(zone);

test.for([
  ['a', 26_615],
  ['b', 11_313],
  ['c', 3_313]
] as const)('zone %s measures %d km², to one per cent', ([letter, km2]) => {
  expect(Math.abs(areaKm2(zone(letter)) / km2 - 1)).toBeLessThan(0.01);
});

/** 51°10′ N and 142°30′ E, the lines of the agreement, and the frontier of Karafuto. */
const [FRONTIER, PARALLEL, MERIDIAN] = [50, 51.1667, 142.5];
const vertices = (territory: Territory): LngLat[] => {
  const geometry = shapeOf(territory);
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
};
const extremes = (territory: Territory, axis: 0 | 1) => {
  const along = vertices(territory).map((position) => position[axis]);
  return [Math.min(...along), Math.max(...along)];
};

test('the zones keep to the lines of the agreement', () => {
  expect(extremes(zone('a'), 1)[0]).toBe(PARALLEL);
  expect(extremes(zone('b'), 1)).toEqual([FRONTIER, PARALLEL]);
  expect(extremes(zone('c'), 1)).toEqual([FRONTIER, PARALLEL]);
  expect(extremes(zone('b'), 0)[0]).toBe(MERIDIAN);
  expect(extremes(zone('c'), 0)[1]).toBe(MERIDIAN);
});

/** The stretches of a zone's outline that lie on a line, as [from, to] along it, none left out. */
const edges = (territory: Territory, axis: 0 | 1, at: number) => {
  const geometry = shapeOf(territory);
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings
    .flatMap((ring) =>
      ring
        .slice(1)
        .map((to, i) => [ring[i] as LngLat, to] as const)
        .filter(([from, to]) => [from, to].every((position) => position[axis] === at))
    )
    .map((edge) => edge.map((position) => position[axis === 0 ? 1 : 0]).sort((a, b) => a - b));
};
const length = (list: readonly number[][]) => list.reduce((sum, [from = 0, to = 0]) => sum + to - from, 0);
const ends = (list: readonly number[][]) => [Math.min(...list.flat()), Math.max(...list.flat())];

test('the zones touch along the lines without overlap and without a gap', () => {
  const [north, east, west] = ['a', 'b', 'c'].map((letter) => edges(zone(letter), 1, PARALLEL)) as [
    number[][],
    number[][],
    number[][]
  ];
  expect(length(north)).toBeCloseTo(length(east) + length(west), 9);
  expect(ends(north)).toEqual(ends([...east, ...west]));
  expect(ends(west)[1]).toBe(MERIDIAN);
  expect(ends(east)[0]).toBe(MERIDIAN);
  expect(ends(edges(zone('b'), 0, MERIDIAN))).toEqual(ends(edges(zone('c'), 0, MERIDIAN)));
});

test('the zones together are the land north of the frontier', () => {
  const together = area({
    type: 'MultiPolygon',
    coordinates: zones.map((territory) => shapeOf(territory).coordinates as [number, number][][])
  });
  const sum = zones.reduce((km2, territory) => km2 + areaKm2(territory), 0);
  expect(together / 1e6).toBeCloseTo(sum, 3);
  expect(sum).toBeGreaterThan(41_000);
  expect(sum).toBeLessThan(41_500);
});

const contains = (territory: Territory, [x, y]: LngLat) => {
  const geometry = shapeOf(territory);
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return (
    rings.filter((ring) =>
      ring.reduce((inside, [x1, y1], i) => {
        const [x2 = NaN, y2 = NaN] = ring.at(i - 1) ?? [];
        return y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1) ? !inside : inside;
      }, false)
    ).length %
      2 ===
    1
  );
};

test.for([
  ['a', 'nogliki katangli chaivo okha pogibi'],
  ['b', 'rykovskoe derbinskoe onor'],
  ['c', 'aleksandrovsk due mgachi pilvo arkovo']
] as const)('zone %s holds %s, and no other does', ([letter, ids]) => {
  for (const id of ids.split(' ')) {
    const holders = zones.filter((territory) => contains(territory, place(id).position));
    expect(
      holders.map((it) => it.id),
      id
    ).toEqual([`zone-${letter}`]);
  }
});

const MOMENTS = [
  '1925-04-03',
  '1925-04-04T11:59',
  '1925-04-04T12:00',
  '1925-04-10',
  '1925-05-04',
  '1925-05-14',
  '1925-05-15T11:59',
  '1925-05-15T12:00'
] as const;

// April by the Japanese text of the agreement; May if its month is a slip.
test.for([
  ['a', 'april', [1, 1, 0, 0, 0, 0, 0, 0]],
  ['a', 'may', [1, 1, 1, 1, 1, 0, 0, 0]],
  ['b', 'april', [1, 1, 1, 1, 0, 0, 0, 0]],
  ['b', 'may', [1, 1, 1, 1, 1, 1, 0, 0]],
  ['c', 'april', [1, 1, 1, 1, 1, 1, 1, 0]]
] as const)('zone %s is held as the reading of %s has it, to the minute', ([letter, month, held]) => {
  const reading = month === 'april' ? 0 : 1;
  expect(MOMENTS.map((t) => heldByReading(zone(letter), at(t))[reading])).toEqual(held.map(Boolean));
});

test.for([
  ['a', 'held held disputed disputed disputed left left left'],
  ['b', 'held held held held disputed disputed left left'],
  ['c', 'held held held held held held held left']
] as const)(
  'zone %s goes from held to left, and is disputed where the readings differ: %s',
  ([letter, all]) => {
    expect(MOMENTS.map((t) => territoryStatus(zone(letter), at(t))).join(' ')).toBe(all);
  }
);

test.for(['a', 'b', 'c'])(
  'zone %s, its deadline and what was promised have the same readings of one day, in one order',
  (letter) => {
    const deadline = edition.events.find(({ id }) => id === `zone-${letter}-deadline`);
    const promised = edition.study?.obligations.find(({ article }) =>
      article['en']?.endsWith(`zone ${letter.toUpperCase()}`)
    );
    const days = zone(letter).when.map(({ value }) => value.to?.span.start);
    expect(deadline?.when.map(({ value }) => value.to?.span.start)).toEqual(days);
    expect(promised?.due.when.map(({ value }) => value.to?.span.start)).toEqual(days);
  }
);

test('reasons for a deadline tell of it alone, not of how the occupation began', () => {
  const reasons = (edition.study?.obligations ?? []).flatMap(({ due }) => due.when);
  const told = reasons.flatMap(({ note = {}, citations }) => [
    ...Object.values(note),
    ...citations.map(({ source }) => source)
  ]);
  expect(told.length).toBeGreaterThan(10);
  for (const text of told) expect(text).not.toMatch(/1920/);
});

test('the north of the island was not yet held when the year 1920 began', () => {
  expect(zones.map((territory) => territoryStatus(territory, at('1920-01-01')))).toEqual(
    zones.map(() => 'ahead')
  );
});
