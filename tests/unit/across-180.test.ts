/** What lies across the 180th meridian: read as one piece, the short way, and shown in the middle of the map. */
import { expect, test } from 'vitest';
import { continuousExtent, continuousFeature, middleMeridian } from '../../src/data/across-180';
import type { Extent } from '../../src/domain/extent';
import { withinLimits } from '../../src/view/framing';

const line = (...longitudes: number[]) => ({
  geometry: { type: 'LineString', coordinates: longitudes.map((longitude) => [longitude, 50]) }
});
const read = (feature: ReturnType<typeof line>, middle: number) =>
  continuousFeature(feature, middle).geometry.coordinates.map(([longitude]) => longitude);

test('a course runs on the short way, as near to the middle as it can be', () => {
  expect(read(line(170, 179.9, -170, -150), 190)).toEqual([170, 179.9, 190, 210]);
  expect(read(line(-150, -170, 175), 190)).toEqual([210, 190, 175]);
  expect(read(line(170, 180, 190 - 360), 0)).toEqual([170, 180, 190]);
  expect(read(line(-180, 0, 180), 0)).toEqual([-180, 0, 180]);
});

test('rings and points are moved likewise, and what has no shape is left alone', () => {
  const ring = [
    [
      [175, 50],
      [-175, 50],
      [-175, 55],
      [175, 50]
    ]
  ];
  const land = { geometry: { type: 'Polygon', coordinates: ring } };
  expect(continuousFeature(land, 190).geometry.coordinates).toEqual([
    [
      [175, 50],
      [185, 50],
      [185, 55],
      [175, 50]
    ]
  ]);
  const place = { geometry: { type: 'Point', coordinates: [-144.4, 59.9] } };
  expect(continuousFeature(place, 190).geometry.coordinates).toEqual([215.6, 59.9]);
  const none = { geometry: null };
  expect(continuousFeature(none, 190)).toBe(none);
});

test('an extent goes on beyond 180°, and a link that names a longitude within it is looked for there', () => {
  const extent = continuousExtent([150, 48, -140, 64]);
  expect(extent).toEqual([150, 48, 220, 64]);
  const area = { width: 1000, height: 600, extent, limits: [5, -60, 365, 84] as const };
  expect(withinLimits({ zoom: 5, latitude: 55, longitude: -150 }, area).longitude).toBeCloseTo(210);
});

test('the middle is that of an extent across the meridian, or the meridian itself if a feature crosses it', () => {
  const middleOf = (extent: Extent, features: readonly ReturnType<typeof line>[]) =>
    middleMeridian(
      extent,
      features.map((value) => ({ value }))
    );
  const kamchatka = [150, 44, 178, 62] as const;
  const course = line(158, 170, -170, -144);
  expect(middleOf(kamchatka, [line(150, 160)])).toBe(0);
  expect(middleOf(kamchatka, [line(-170, -160), course])).toBe(180);
  expect(middleOf([-160, 50, -140, 60], [course])).toBe(-180);
  expect(middleOf([150, 48, 220, 64], [])).toBe(185);
  expect(middleOf([-180, -60, 180, 84], [course])).toBe(0);
});
