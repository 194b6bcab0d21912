import { expect, test } from 'vitest';
import { positionOnMap } from '../../src/open/position-on-map';
import { latitudeAt, mercatorHeight } from '../../src/domain/mercator';

const north = latitudeAt(60);
const frame = {
  extent: [100, 0, 160, north],
  centre: [130, latitudeAt(30)],
  zoom: 4,
  width: 600,
  height: 600
} as const;

test('a click is where the projection draws its position', () => {
  expect(positionOnMap(0, 0, frame).position).toEqual([100, expect.closeTo(north, 9)]);
  const { position } = positionOnMap(300, 300, frame);
  expect(position[0]).toBe(130);
  expect(mercatorHeight(position[1])).toBeCloseTo(30, 9);
});

test('it may be off by some pixels, fewer metres the nearer the map', () => {
  const at = (zoom: number) => positionOnMap(300, 600, { ...frame, zoom }).precisionMetres;
  expect([at(0), at(4), at(12)]).toEqual([400_000, 20_000, 80]);
});
