/** The way of the camera: it arrives exactly, and neither the map nor the scale races on it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercatorHeight } from '../../src/domain/mercator';
import type { Camera } from '../../src/view/camera';
import { flight } from '../../src/view/flight';
import { areas, camerasOf } from './support/camera';

const journeys = areas.chain((area) => {
  const anywhere = camerasOf(area);
  // Also over and beside where it was, to any scale.
  const near = fc
    .tuple(
      anywhere,
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.double({ min: -12, max: -1, noNaN: true })
    )
    .map(([from, zoom, off]) => ({
      from,
      to: {
        zoom: Math.min(Math.max(from.zoom + zoom, 2), 12),
        latitude: from.latitude,
        longitude: from.longitude + 10 ** off
      }
    }));
  const far = fc.tuple(anywhere, anywhere).map(([from, to]) => ({ from, to }));
  return fc.oneof(far, near).map((ends) => ({ ...ends, area }));
});

/** In CSS pixels of a map: how far the picture has moved between two cameras, by the nearer of them. */
const pixelsBetween = (a: Camera, b: Camera) =>
  Math.hypot(a.longitude - b.longitude, mercatorHeight(a.latitude) - mercatorHeight(b.latitude)) *
  ((512 * 2 ** Math.max(a.zoom, b.zoom)) / 360);

test('a flight begins and ends exactly where it should, also before and after', () => {
  fc.assert(
    fc.property(journeys, ({ from, to, area }) => {
      const { at } = flight(from, to, area);
      expect([at(-1), at(0), at(1), at(2)]).toEqual([from, from, to, to]);
    })
  );
});

test('the map moves at most 1.2 of its widths a second, the scale 3.4 levels', () => {
  const STEPS = 200;
  fc.assert(
    fc.property(journeys, ({ from, to, area }) => {
      const { at, seconds } = flight(from, to, area);
      for (let i = 0; i < STEPS; i++) {
        const [a, b] = [at(i / STEPS), at((i + 1) / STEPS)];
        const between = seconds / STEPS;
        // A pixel, and a hundredth of a level, are no speed.
        expect(pixelsBetween(a, b)).toBeLessThanOrEqual(1.2 * area.width * between + 1);
        expect(Math.abs(a.zoom - b.zoom)).toBeLessThanOrEqual(3.4 * between + 0.01);
      }
    })
  );
});

test('the shorter the step, the smaller the movement', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(journeys, part, ({ from, to, area }, where) => {
      const { at } = flight(from, to, area);
      const [a, b] = [at(where), at(where + 1e-6)];
      expect(pixelsBetween(a, b)).toBeLessThan(1);
      expect(Math.abs(a.zoom - b.zoom)).toBeLessThan(1e-3);
    })
  );
});

test('the way back is the same way', () => {
  fc.assert(
    fc.property(journeys, ({ from, to, area }) => {
      const [there, back] = [flight(from, to, area), flight(to, from, area)];
      expect(back.seconds).toBeCloseTo(there.seconds, 9);
      expect(pixelsBetween(there.at(0.3), back.at(0.7))).toBeLessThan(1);
    })
  );
});

test('out over a place that hardly moves, the way has its digits', () => {
  const from = { zoom: 12, latitude: 40, longitude: 116 };
  const { at, seconds } = flight(from, { zoom: 3, latitude: 40, longitude: 116.00001 }, { width: 1040 });
  expect(seconds).toBeCloseTo(4, 0);
  const half = at(0.5);
  expect(half.zoom).toBeCloseTo(7.5, 1);
  expect(half.latitude).toBeCloseTo(40, 4);
  expect(half.longitude).toBeCloseTo(116, 4);
});

test('between equal cameras nothing moves and no time passes', () => {
  fc.assert(
    fc.property(
      areas.chain((area) => fc.tuple(fc.constant(area), camerasOf(area))),
      ([area, camera]) => {
        const still = flight(camera, { ...camera }, area);
        expect(still.seconds).toBe(0);
        expect(still.at(0.37)).toEqual(camera);
      }
    )
  );
});

test('a flight across the map takes seconds, not minutes', () => {
  fc.assert(
    fc.property(journeys, ({ from, to, area }) => {
      expect(flight(from, to, area).seconds).toBeLessThan(15);
    })
  );
});
