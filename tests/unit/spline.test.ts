import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat } from '../../src/domain/lng-lat';
import { splineThrough } from '../../src/domain/spline';

const points = fc.array(fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -80, max: 80 })), {
  minLength: 3,
  maxLength: 8
});

test('a smooth line goes through every point it is drawn from', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 12 }), (known, steps) => {
      const line = splineThrough(known, steps);
      expect(line).toHaveLength((known.length - 1) * steps + 1);
      known.forEach((point, i) => {
        expect(line[i * steps]?.[0]).toBeCloseTo(point[0], 9);
        expect(line[i * steps]?.[1]).toBeCloseTo(point[1], 9);
      });
    })
  );
});

test('points in a row make a straight line', () => {
  const line = splineThrough([
    [0, 0],
    [10, 5],
    [20, 10]
  ]);
  for (const [x = NaN, y = NaN] of line) expect(y).toBeCloseTo(x / 2, 9);
});

test('a short stretch before a long one makes no hook', () => {
  const line = splineThrough([
    [114.57, 38.15],
    [114.48, 38.04],
    [114.38, 36.1],
    [113.65, 34.76]
  ]);
  const souths = line.map(([, y]) => -y);
  expect(souths).toEqual([...souths].sort((a, b) => a - b));
});

test('two points leave nothing to be smoothed, and are copied, not shared', () => {
  const known: readonly LngLat[] = [
    [0, 0],
    [10, 5]
  ];
  expect(splineThrough(known)).toEqual(known);
  expect(splineThrough(known)[0]).not.toBe(known[0]);
});
