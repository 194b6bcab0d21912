import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercatorHeight } from '../../src/domain/mercator';
import type { LngLat } from '../../src/domain/lng-lat';
import { paddingBeside, type Box } from '../../src/view/camera-padding';

const SIZE = { width: 1000, height: 700 };
const MARGIN = 40;
const MARGINS = { sides: MARGIN, ends: MARGIN };
const TOOLS: Box = { left: 640, top: 0, right: 1000, bottom: 34 };
const INSET: Box = { left: 0, top: 570, right: 110, bottom: 700 };
const CARTOUCHE: Box = { left: 780, top: 590, right: 1000, bottom: 700 };

/** Where each point is drawn when all of them are fitted into what a padding leaves. */
function drawnWithin({ left, top, right, bottom }: Box, points: readonly LngLat[]) {
  const drawn = points.map(([x, y]) => [x, -mercatorHeight(y)] as const);
  const range = (axis: 0 | 1) => {
    const values = drawn.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  const [[west, east], [north, south]] = [range(0), range(1)];
  const scale = Math.min(
    (SIZE.width - left - right) / Math.max(east - west, 1e-6),
    (SIZE.height - top - bottom) / Math.max(south - north, 1e-6)
  );
  return drawn.map(
    ([x, y]) =>
      [
        (left + SIZE.width - right) / 2 + (x - (west + east) / 2) * scale,
        (top + SIZE.height - bottom) / 2 + (y - (north + south) / 2) * scale
      ] as const
  );
}

test('without boxes the margin is kept, and a box that covers no point takes nothing', () => {
  const even = { left: MARGIN, top: MARGIN, right: MARGIN, bottom: MARGIN };
  const points: LngLat[] = [
    [100, 30],
    [140, 50]
  ];
  expect(paddingBeside([], SIZE, points, MARGINS)).toEqual(even);
  const middle: LngLat[] = [
    [116, 30],
    [116, 50]
  ];
  expect(paddingBeside([TOOLS, INSET, CARTOUCHE], SIZE, middle, MARGINS)).toEqual(even);
});

test('whatever must be seen, no box covers any of it, and all of it is within the map', () => {
  const point = fc.tuple(
    fc.double({ min: 95, max: 160, noNaN: true }),
    fc.double({ min: 15, max: 60, noNaN: true })
  );
  const points = fc.array(point, { minLength: 1, maxLength: 12 });
  const boxes = fc.subarray([TOOLS, INSET, CARTOUCHE]);
  fc.assert(
    fc.property(points, boxes, (some, covers) => {
      const drawn = drawnWithin(paddingBeside(covers, SIZE, some, MARGINS), some);
      for (const [x, y] of drawn) {
        expect(x >= MARGIN - 1e-6 && x <= SIZE.width - MARGIN + 1e-6).toBe(true);
        expect(y >= MARGIN - 1e-6 && y <= SIZE.height - MARGIN + 1e-6).toBe(true);
        for (const box of covers)
          expect(x < box.left || x > box.right || y < box.top || y > box.bottom).toBe(true);
      }
    })
  );
});
