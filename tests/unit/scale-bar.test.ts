import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Frame } from '../../src/view/camera';
import { kilometresPerPixel, scaleBar } from '../../src/ui/map-frame/scale-bar';

const frame = (latitude: number, degrees = 36): Frame => ({
  extent: [100, latitude - 10, 100 + degrees, latitude + 10],
  centre: [100 + degrees / 2, latitude],
  zoom: 4,
  width: 1000,
  height: 700
});

test('at the equator a degree is 111 km, and at sixty degrees half of that', () => {
  expect(kilometresPerPixel(frame(0)) * 1000).toBeCloseTo(36 * 111.32, 0);
  expect(kilometresPerPixel(frame(60)) * 1000).toBeCloseTo(18 * 111.32, 0);
});

test('the scale is that of the middle, not of the foot of the sheet', () => {
  const one = frame(40);
  const other = { ...one, extent: [100, 0, 136, 50] as const };
  expect(kilometresPerPixel(other)).toBe(kilometresPerPixel(one));
});

test('a bar is as long as it says, has room, and is not needlessly short', () => {
  const latitude = fc.integer({ min: 2, max: 66 });
  const degrees = fc.double({ min: 0.05, max: 100, noNaN: true });
  fc.assert(
    fc.property(latitude, degrees, fc.constantFrom(1, 1.0668), (at, wide, unit) => {
      const seen = frame(at, wide);
      const { count, pixels } = scaleBar(seen, unit, 120);
      expect(pixels * kilometresPerPixel(seen)).toBeCloseTo(count * unit, 6);
      expect(pixels).toBeLessThanOrEqual(120 + 1e-9);
      expect(pixels).toBeGreaterThan(120 / 2.6);
      expect(['1', '2', '3', '5']).toContain(count.toExponential().charAt(0));
    })
  );
});
