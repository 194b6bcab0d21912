import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { isInRings, ringsOf } from '../../src/domain/rings';

const square = (x: number, y: number, side: number): Position[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y]
];

test('a position lies in one of the parts of an area and in none of its holes', () => {
  const rings = ringsOf({
    type: 'MultiPolygon',
    coordinates: [[square(0, 0, 10), square(4, 4, 2)], [square(20, 0, 5)]]
  });
  expect(isInRings([1, 1], rings)).toBe(true);
  expect(isInRings([5, 5], rings)).toBe(false);
  expect(isInRings([7, 5], rings)).toBe(true);
  expect(isInRings([15, 3], rings)).toBe(false);
  expect(isInRings([22, 3], rings)).toBe(true);
  expect(isInRings([-1, 5], rings)).toBe(false);
});

test('an area of one part, and one without any', () => {
  expect(isInRings([1, 1], ringsOf({ type: 'Polygon', coordinates: [square(0, 0, 2)] }))).toBe(true);
  expect(isInRings([1, 1], ringsOf({ type: 'MultiPolygon', coordinates: [] }))).toBe(false);
});
