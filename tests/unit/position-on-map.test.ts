import { expect, test } from 'vitest';
import { pointOnMap, positionOnMap } from '../../src/open/position-on-map';
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

test('a position is where the click was, across the 180th meridian too, and none beyond the edges', () => {
  const across = { ...frame, extent: [150, 0, 210, north] } as const;
  for (const its of [frame, across]) {
    const at = pointOnMap(positionOnMap(590, 45, its).position, its);
    expect([at?.x, at?.y].map((pixels) => pixels?.toFixed(6))).toEqual(['590.000000', '45.000000']);
  }
  expect(pointOnMap([-170, 10], across)?.x).toBeCloseTo(400, 6);
  expect(pointOnMap([99, 10], frame)).toBeUndefined();
  expect(pointOnMap([130, north + 1], frame)).toBeUndefined();
});

test('it may be off by some pixels, fewer metres the nearer the map', () => {
  const at = (zoom: number) => positionOnMap(300, 600, { ...frame, zoom }).precisionMetres;
  expect([at(0), at(4), at(12)]).toEqual([400_000, 20_000, 80]);
});
