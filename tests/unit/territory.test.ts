import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Territory } from '../../src/domain/edition';
import { areaKm2 } from '../../src/domain/territory-area';
import { holdingSpans, territoryStatus } from '../../src/domain/territory';
import { instant } from '../../src/domain/time';
import { at, when } from './support/dates';
import { japan, zones } from './support/evidence';

const field = (...texts: string[]): Territory => ({
  id: 'field',
  title: { en: 'A field' },
  geometry: { type: 'Polygon', coordinates: [square(0, 0, 1)] },
  areas: [],
  status: 'occupation',
  holder: japan,
  when: when(...texts),
  details: () => ({ claims: [] }),
  precision: 'approximate'
});
const square = (x: number, y: number, side: number): [number, number][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y]
];

/** Held for a known time, with an end that is disputed, only roughly known, or not known at all. */
const territories = [
  ...zones,
  field('1921-03/1924-07'),
  field('1920/1925-05', '1920/1925-05-15?'),
  field('1922~/..')
];

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
