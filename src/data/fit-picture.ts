/**
 * Places a picture on Mercator's map by control points: the affine map (a polynomial of the first order) with the least squares of
 * what remains. It moves, turns, stretches and slants; what a projection bends stays as error.
 */
import type { LngLat } from '../domain/lng-lat';
import { latitudeAt, mercatorHeight } from '../domain/mercator';
import type { PictureCorners } from '../domain/period-map';
import { kilometres } from './distance';

/** A point of the picture, as shares of its width and height from the upper left, and where on the earth it is. */
export type ControlPoint = { readonly picture: readonly [x: number, y: number]; readonly position: LngLat };

export type FittedPicture = {
  readonly corners: PictureCorners;
  /** How far off each point comes to lie, in kilometres. */
  readonly errorsKm: readonly number[];
};

/** Points are taken for a line where they spread less than this share as far across it as along it. */
const LINE = 1e-3;

/** Undefined where there are less than three points, or all lie in a line. */
export function fitPicture(points: readonly ControlPoint[]): FittedPicture | undefined {
  if (points.length < 3) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [u0, v0] = [mean(points.map(({ picture: [x] }) => x)), mean(points.map(({ picture: [, y] }) => y))];
  const centred = points.map(({ picture: [x, y], position: [longitude, latitude] }) => ({
    u: x - u0,
    v: y - v0,
    east: longitude,
    north: mercatorHeight(latitude)
  }));
  const uu = mean(centred.map(({ u }) => u * u));
  const vv = mean(centred.map(({ v }) => v * v));
  const uv = mean(centred.map(({ u, v }) => u * v));
  const determinant = uu * vv - uv * uv;
  if (determinant <= (LINE * (uu + vv)) ** 2) return undefined;
  /** The plane over the picture that comes nearest to one coordinate. */
  const planeOf = (coordinate: 'east' | 'north') => {
    const um = mean(centred.map((point) => point.u * point[coordinate]));
    const vm = mean(centred.map((point) => point.v * point[coordinate]));
    const middle = mean(centred.map((point) => point[coordinate]));
    const [du, dv] = [(um * vv - vm * uv) / determinant, (vm * uu - um * uv) / determinant];
    return (x: number, y: number) => middle + du * (x - u0) + dv * (y - v0);
  };
  const [east, north] = [planeOf('east'), planeOf('north')];
  const placed = (x: number, y: number): LngLat => [east(x, y), latitudeAt(north(x, y))];
  return {
    corners: [placed(0, 0), placed(1, 0), placed(1, 1), placed(0, 1)],
    errorsKm: points.map(({ picture, position }) => kilometres(placed(...picture), position))
  };
}
