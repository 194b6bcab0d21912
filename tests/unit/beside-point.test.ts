import { expect, test } from 'vitest';
import fc from 'fast-check';
import { besidePoint, type Pixel } from '../../src/map/beside-point';

const pixel: fc.Arbitrary<Pixel> = fc.tuple(
  fc.integer({ min: -500, max: 500 }),
  fc.integer({ min: -500, max: 500 })
);

test('the points beside a line lie on its two sides, equally far from it', () => {
  fc.assert(
    fc.property(pixel, pixel, pixel, (from, to, point) => {
      fc.pre(Math.hypot(to[0] - from[0], to[1] - from[1]) > 1);
      const [left, right] = besidePoint([[from, to]], point, 3) ?? [];
      const side = ([x, y]: Pixel = from) =>
        (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
      expect(Math.sign(side(left))).toBe(-Math.sign(side(right)));
      expect(side(left) + side(right)).toBeCloseTo(0, 6);
    })
  );
});

test('of several lines the nearest is meant, and without a line there are no sides', () => {
  const lines: Pixel[][] = [
    [
      [0, 0],
      [100, 0]
    ],
    [
      [0, 10],
      [100, 10]
    ]
  ];
  expect(besidePoint(lines, [50, 9], 3)).toEqual([
    [50, 7],
    [50, 13]
  ]);
  expect(besidePoint([], [0, 0], 3)).toBeUndefined();
});
