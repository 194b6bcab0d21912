import { expect, test } from 'vitest';
import { extentOf, isInExtent } from '../../src/domain/extent';

test('a point is in an extent by both its degrees, also across the 180th meridian', () => {
  const japan = [129, 31, 146, 46] as const;
  expect(isInExtent([139.7, 35.7], japan)).toBe(true);
  expect(isInExtent([139.7, 50], japan)).toBe(false);
  expect(isInExtent([116.4, 39.9], japan)).toBe(false);
  for (const pacific of [
    [170, -10, 190, 10],
    [170, -10, -170, 10],
    [-190, -10, -170, 10]
  ] as const) {
    expect(isInExtent([175, 0], pacific)).toBe(true);
    expect(isInExtent([-175, 0], pacific)).toBe(true);
    expect(isInExtent([160, 0], pacific)).toBe(false);
  }
  expect(isInExtent([20, 0], [-200, -90, 200, 90])).toBe(true);
});

test('the extent of points holds all of them and touches those farthest out', () => {
  const coordinates = [
    [116.4, 39.9],
    [142.2, 50.9],
    [139.7, 35.7]
  ];
  expect(extentOf(coordinates)).toEqual([116.4, 35.7, 142.2, 50.9]);
});
