import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercatorHeight } from '../../src/domain/mercator';
import { cameraLimits } from '../../src/view/camera-limits';
import { cornersOf } from '../../src/view/camera';
import { LIMITS } from './support/camera';

const EXTENT = [108, 21.5, 146, 54.6] as const;
const MARGIN = 44;

test('on a usual window the camera stays where something has been drawn', () => {
  expect(cameraLimits(EXTENT, 1040, 720, MARGIN, LIMITS)).toEqual([...LIMITS]);
});

test('on a window of any shape all of the extent fits within the limits', () => {
  const pixels = fc.integer({ min: 200, max: 8000 });
  fc.assert(
    fc.property(pixels, pixels, (width, height) => {
      const [west, south, east, north] = cameraLimits(EXTENT, width, height, MARGIN, LIMITS);
      // MapLibre zooms in until the limits fill the window: as many degrees as then are seen.
      const degrees = Math.min(
        (east - west) / width,
        (mercatorHeight(north) - mercatorHeight(south)) / height
      );
      const [w, s, e, n] = EXTENT;
      expect(degrees * (width - 2 * MARGIN)).toBeGreaterThan(e - w - 1e-3);
      expect(degrees * (height - 2 * MARGIN)).toBeGreaterThan(mercatorHeight(n) - mercatorHeight(s) - 1e-3);
    })
  );
});

test.for([
  ['on the edge', [150, 44, 178, 62], [150, 44, 178, 62]],
  ['over the edge', [100, -20, 190, 60], [100, 2, 178, 60]],
  ['across the 180th meridian', [150, 48, -140, 64], [150, 48, 178, 64]]
] as const)('an extent %s is still an extent', ([, extent, expected]) => {
  expect(cornersOf(extent, LIMITS).flat()).toEqual(expected);
});

test('an extent beyond the edge is nowhere on the map', () => {
  expect(cornersOf([-10, 40, 10, 60], LIMITS)).toEqual([]);
});
