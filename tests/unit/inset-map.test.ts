import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insetPaths, insetMap, pointOn, seenOn, shareSeen } from '../../src/ui/map-frame/inset-map';

const inset = insetMap([108, 21.5, 146, 54.6], 112);

test('the corners of the region lie in those of the inset', () => {
  const [west, south, east, north] = inset.extent;
  expect(pointOn(inset, [west, north])).toEqual([0, 0]);
  const [x, y] = pointOn(inset, [east, south]);
  expect([x, y]).toEqual([expect.closeTo(inset.width), expect.closeTo(inset.height)]);
  expect(west).toBeLessThan(108);
});

test('a degree is as wide as it is high where the sheet is true', () => {
  const equator = insetMap([-10, -10, 10, 10], 100);
  const [x, y] = pointOn(equator, [1, 1]);
  expect(x - 50).toBeCloseTo(equator.height / 2 - y, 1);
});

test('what is seen lies within the inset and is never too small to be found', () => {
  const longitude = fc.double({ min: 72, max: 177, noNaN: true });
  const latitude = fc.double({ min: 2, max: 65, noNaN: true });
  const side = fc.double({ min: 0.01, max: 60, noNaN: true });
  fc.assert(
    fc.property(longitude, latitude, side, (west, south, size) => {
      const seen = seenOn(inset, [west, south, west + size, Math.min(south + size, 80)]);
      if (!seen) return;
      const { x, y, width, height } = seen;
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(4);
      expect(x + width).toBeLessThanOrEqual(inset.width + 1e-6);
      expect(y + height).toBeLessThanOrEqual(inset.height + 1e-6);
    })
  );
});

test('what lies elsewhere is not shown', () => {
  expect(seenOn(inset, [72, 5, 80, 10])).toBeUndefined();
});

test('a coast keeps its shape and loses what no pixel could show', () => {
  const square = (side: number) => [
    [120, 30],
    [120 + side, 30],
    [120 + side, 30 + side],
    [120, 30 + side],
    [120, 30]
  ];
  const path = (...rings: number[][][]) =>
    insetPaths(
      {
        type: 'FeatureCollection',
        features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: rings } }]
      },
      inset
    );
  expect(path(square(10)).match(/[ML]/g)).toHaveLength(5);
  expect(path(square(0.01))).toBe('');
});

test('the share of the region that is in sight is all, a part or nothing', () => {
  const [west, south, east, north] = inset.extent;
  const of = (...extent: [number, number, number, number]) => shareSeen(inset, extent);
  expect(of(west - 10, south - 5, east + 10, north + 5)).toBeCloseTo(1);
  expect(of(west, south, (west + east) / 2, north)).toBeCloseTo(0.5);
  expect(of(east + 1, south, east + 10, north)).toBe(0);
});
