/** How near the map may be seen. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraFor, nextCamera, project, withinLimits, type MapArea } from '../../src/view/framing';
import type { Camera } from '../../src/view/camera';
import { nearestZoom } from '../../src/view/nearest-zoom';
import { AREAS, areas, camerasOf, positions } from './support/camera';

const TOWN = [126.55, 45.74, 126.7, 45.81] as const;
const precision = { metres: 4000, closeUps: [{ extent: TOWN, metres: 500 }] };
const size = { width: 1000, height: 700 };
const at = (longitude: number, latitude = 45.77) =>
  nearestZoom(precision, [longitude, latitude, longitude, latitude], size);

test('what is drawn eight times as finely is seen from three levels nearer', () => {
  expect(at(126.6) - at(110)).toBeCloseTo(3, 1);
});

test('the limit falls without a step as the map is moved away from a close-up', () => {
  const zooms = Array.from({ length: 400 }, (_, i) => at(126.6 + i * 0.01));
  for (const [i, zoom] of zooms.entries()) {
    const before = zooms[i - 1] ?? zoom;
    expect(zoom).toBeLessThanOrEqual(before);
    // Where the close-up would leave the map it stays at its edge, the nearer the sooner.
    if (zoom > 8.2) expect(before - zoom).toBeLessThan(0.3);
  }
});

test('as long as the map is nearer than elsewhere, some of a close-up is in sight', () => {
  for (const longitude of [126.8, 127, 127.5]) {
    const camera = { zoom: at(longitude), latitude: 45.77, longitude };
    const [x] = project(camera, size, [TOWN[2], 45.77]);
    if (camera.zoom > at(110) + 0.01) expect(x).toBeGreaterThanOrEqual(-0.5);
  }
});

test('an edition that does not say how exact it is is seen as near as any', () => {
  expect(nearestZoom(undefined, [1, 2, 1, 2], size)).toBe(12);
});

test('what must be seen is looked at from no nearer than is right', () => {
  for (const area of Object.values(AREAS)) {
    const look = (longitude: number, latitude: number) =>
      cameraFor({ points: [[longitude, latitude]], maxZoom: 11.5 }, { ...area, precision });
    expect(look(140, 45).zoom).toBeLessThan(8.3);
    expect(look(126.6, 45.78).zoom).toBeGreaterThan(11);
  }
});

/**
 * Nearer than the map is right where a camera stands; a window that all of it does not fill may be so. To a hundredth of a
 * level: at the southern edge the middle is moved north, where metres are larger.
 */
const isTooNear = (camera: Camera, area: MapArea) => {
  const { longitude, latitude } = camera;
  const nearest = nearestZoom(precision, [longitude, latitude, longitude, latitude], area);
  return camera.zoom > Math.max(nearest, withinLimits({ ...camera, zoom: 0 }, area).zoom) + 0.01;
};
/** Cameras as a wheel, a double click, a button, a key, a link or two fingers ask for them: MapLibre takes each to `withinLimits`. */
const asked = areas.chain((area) =>
  camerasOf(area).map((camera) => ({ area: { ...area, precision }, camera }))
);

test('whatever camera is asked for, the one that is had is no nearer than is right where it stands', () => {
  fc.assert(
    fc.property(asked, ({ area, camera }) => {
      expect(isTooNear(withinLimits(camera, area), area)).toBe(false);
    }),
    { numRuns: 500 }
  );
});

test('nor is one that goes from step to step of a story, from wherever it was', () => {
  fc.assert(
    fc.property(asked, fc.array(positions, { minLength: 1, maxLength: 4 }), ({ area, camera }, points) => {
      const before = withinLimits(camera, area);
      expect(isTooNear(nextCamera(before, { points, maxZoom: 12 }, area), area)).toBe(false);
    }),
    { numRuns: 500 }
  );
});
