/** Pictures of maps are laid where their control points say. */
import { expect, test } from 'vitest';
import { fitPicture, type ControlPoint } from '../../src/data/fit-picture';
import { latitudeAt, mercatorHeight } from '../../src/domain/mercator';

/** Points of a picture that is turned, stretched and slanted on Mercator's map. */
const pointsOf = (...places: (readonly [number, number])[]): ControlPoint[] =>
  places.map(([x, y]) => ({
    picture: [x, y],
    position: [20 + 10 * x - 2 * y, latitudeAt(mercatorHeight(60) - 8 * y + 1.5 * x)]
  }));
const rounded = (positions: readonly (readonly number[])[] = []) =>
  positions.map((position) => position.map((degrees) => Number(degrees.toFixed(6))));

test('a picture that was only moved, turned, stretched and slanted fits all its points', () => {
  const fitted = fitPicture(pointsOf([0.1, 0.2], [0.9, 0.1], [0.5, 0.5], [0.2, 0.8], [0.7, 0.9]));
  const corners = pointsOf([0, 0], [1, 0], [1, 1], [0, 1]).map(({ position }) => position);
  expect(rounded(fitted?.corners)).toEqual(rounded(corners));
  expect(Math.max(...(fitted?.errorsKm ?? [Infinity]))).toBeLessThan(1e-6);
});

test('three points are enough, and fit exactly', () => {
  expect(fitPicture(pointsOf([0, 0], [1, 0], [0, 1]))?.errorsKm.every((error) => error < 1e-6)).toBe(true);
});

test('a point that was put in the wrong place comes to lie further off than the others', () => {
  const points = pointsOf([0.1, 0.1], [0.9, 0.1], [0.5, 0.5], [0.1, 0.9], [0.9, 0.9], [0.5, 0.2]);
  const wrong = points.map((point, i) =>
    i === 2 ? { ...point, position: [point.position[0] + 1, point.position[1]] as const } : point
  );
  const { errorsKm = [] } = fitPicture(wrong) ?? {};
  expect(errorsKm.indexOf(Math.max(...errorsKm))).toBe(2);
  expect(errorsKm[2]).toBeGreaterThan(40); // a degree is 56 km there; the others are drawn along
});

test.for([
  [
    'two points',
    [
      [0, 0],
      [1, 1]
    ]
  ],
  [
    'points in a line',
    [
      [0, 0],
      [0.4, 0.4],
      [1, 1],
      [0.7, 0.7]
    ]
  ],
  [
    'a point three times',
    [
      [0.3, 0.3],
      [0.3, 0.3],
      [0.3, 0.3]
    ]
  ]
] as const)('%s do not say where a picture lies', ([, places]) => {
  expect(fitPicture(pointsOf(...places))).toBeUndefined();
});
