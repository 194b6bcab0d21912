/** What of the map must be seen for a thing, and from how near. */
import { expect, test } from 'vitest';
import type { Territory } from '../../src/domain/edition';
import { extentOf, isInExtent } from '../../src/domain/extent';
import { LIMITS } from './support/camera';
import { cameraFor, project } from '../../src/view/framing';
import {
  framingOf,
  framingOfClearExtent,
  framingOfExtent,
  framingOfPlaces,
  joinFramings
} from '../../src/view/subject-framing';
import { reading } from './support/dates';
import { edition, event, place } from './support/edition';
import { zone } from './support/evidence';

const peking = place('peking');
const legation = place('legation', { kind: 'building', position: [116.4, 39.902] });
const region = place('siberia', { kind: 'region', position: [90, 60], precisionMetres: 900_000 });
const moscow = place('moscow', { position: [37.6, 55.75] });

test('a house is looked at from nearer than a town, and both from no nearer than the town', () => {
  const [house, town] = [framingOfPlaces([legation], LIMITS), framingOfPlaces([peking], LIMITS)];
  expect(house?.maxZoom).toBeGreaterThan(town?.maxZoom ?? Infinity);
  expect(framingOfPlaces([legation, peking], LIMITS)?.maxZoom).toBe(town?.maxZoom);
});

test('a region is seen as far as it reaches and the map does, its middle too', () => {
  const { points } = framingOfPlaces([region], LIMITS) ?? { points: [] };
  expect(points.every((point) => isInExtent(point, LIMITS))).toBe(true);
  expect(points).toContainEqual(region.position);
  expect(isInExtent([90, 53], extentOf(points))).toBe(true);
});

test('what is nowhere on the map has no framing', () => {
  expect(framingOfPlaces([moscow], LIMITS)).toBeUndefined();
  expect(framingOfPlaces([], LIMITS)).toBeUndefined();
  expect(framingOf(edition(), { kind: 'event', id: 'none' })).toBeUndefined();
  expect(joinFramings([undefined])).toBeUndefined();
});

test('of land and lines that reach beyond the map, what is on it is seen', () => {
  const wide: Territory = {
    ...zone('wide', 1),
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [30, 55],
          [100, 80],
          [140, 60],
          [100, 50],
          [80, 45],
          [30, 55]
        ]
      ]
    }
  };
  const framing = framingOf(edition({ territories: [wide] }), { kind: 'territory', id: 'wide' });
  expect(extentOf(framing?.points ?? [])).toEqual([80, 45, 140, 60]);
});

test('an event is seen with all its places and with the zones that belong to it', () => {
  const held = zone('held', 2);
  const signed = event('signed', {
    where: [reading(peking)],
    related: [
      { kind: 'territory', id: 'held' },
      { kind: 'event', id: 'other' }
    ]
  });
  const framing = framingOf(edition({ events: [signed], places: [peking], territories: [held] }), {
    kind: 'event',
    id: 'signed'
  });
  const seen = extentOf(framing?.points ?? []);
  for (const point of [peking.position, [143, 51], [145, 52]] as const)
    expect(isInExtent(point, seen)).toBe(true);
});

test('joined framings are seen together, from no nearer than any of them allows', () => {
  const [near, far] = [framingOfPlaces([legation], LIMITS), framingOfExtent(LIMITS, LIMITS)];
  const both = joinFramings([near, undefined, far, { points: [[120, 40]], maxZoom: 5, apart: true }]);
  expect(both?.maxZoom).toBe(5);
  expect(both?.apart).toBe(true);
  expect(both?.points).toHaveLength(4);
});

test.for([
  [116.1, 39.85, 116.5, 40.05],
  [116.3, 39.83, 116.5, 39.98],
  [141.6, 45.9, 144.8, 54.5],
  [120, 30, 146, 46]
] as const)(
  'of an extent that is to be clear nothing lies under a box, at a corner or between two: %j',
  (extent) => {
    const [west, south, east, north] = extent;
    const framing = framingOfClearExtent(extent, LIMITS);
    if (!framing) throw new Error('it is on the map');
    for (const [width, height] of [
      [1440, 900],
      [1920, 1080],
      [1039, 768]
    ] as const) {
      const box = { left: 32, top: 76, right: 412, bottom: 306 };
      const area = { width, height, boxes: [box], extent: LIMITS, limits: LIMITS };
      const camera = cameraFor(framing, area);
      const [left, top] = project(camera, area, [west, north]);
      const [right, bottom] = project(camera, area, [east, south]);
      const over = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
      expect(over, `${String(width)}×${String(height)}`).toBe(false);
    }
  }
);
