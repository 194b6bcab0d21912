import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Territory } from '../../src/domain/edition';
import { areaKm2 } from '../../src/domain/territory-area';
import { holdingSpans, heldByReading, territoryStatus } from '../../src/domain/territory';
import { instant } from '../../src/domain/time';
import { editionOf } from '../geo/support/folder';
import { at, when } from './support/dates';

const { territories, powers } = editionOf('far-east-1925');
const zone = (letter: string) => territories.find(({ id }) => id === `zone-${letter}`) as Territory;

const field = (...texts: string[]): Territory => ({
  id: 'field',
  title: { en: 'A field' },
  geometry: { type: 'Polygon', coordinates: [square(0, 0, 1)] },
  areas: [],
  status: 'occupation',
  holder: powers[0] as Territory['holder'],
  when: when(...texts),
  claims: [],
  precision: 'approximate'
});
const square = (x: number, y: number, side: number): [number, number][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y]
];

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

test('the north of the island was not yet held when the year 1920 began', () => {
  const zones = ['a', 'b', 'c'].map(zone);
  expect(zones.map((territory) => territoryStatus(territory, at('1920-01-01')))).toEqual(
    zones.map(() => 'ahead')
  );
});

test('what has been left is never held again', () => {
  const order = ['ahead', 'held', 'disputed', 'left'];
  const t = fc.integer({ min: at('1919-01-01'), max: at('1926-01-01') }).map(instant);
  fc.assert(
    fc.property(fc.constantFrom(...territories), t, t, (territory, one, other) => {
      const [before, after] = one < other ? [one, other] : [other, one];
      const [then, later] = [before, after].map((moment) =>
        order.indexOf(territoryStatus(territory, moment))
      );
      expect(then).toBeLessThanOrEqual(later as number);
    })
  );
});

test('the map and the list draw the line between sure and disputed at the same instant', () => {
  const t = fc.integer({ min: at('1921-01-01'), max: at('1926-01-01') }).map(instant);
  fc.assert(
    fc.property(fc.constantFrom(...territories), t, (territory, moment) => {
      const { possible, sure } = holdingSpans(territory);
      const drawn =
        moment < possible.start || moment >= possible.end
          ? 'hidden'
          : moment >= sure.start && moment < sure.end
            ? 'held'
            : 'disputed';
      const told = territoryStatus(territory, moment);
      expect(drawn).toBe(told === 'left' || told === 'ahead' ? 'hidden' : told);
    })
  );
});

test('a square degree at the equator has 12,364 km², a hole is no part of it', () => {
  expect(areaKm2(field('1925'))).toBeCloseTo(12_364, -1);
  const ring: Territory = {
    ...field('1925'),
    geometry: { type: 'Polygon', coordinates: [square(0, 0, 1), square(0.25, 0.25, 0.5).reverse()] }
  };
  expect(areaKm2(ring) / areaKm2(field('1925'))).toBeCloseTo(0.75, 3);
});
