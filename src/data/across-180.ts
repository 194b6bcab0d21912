/**
 * Longitudes for an edition that may lie across the 180th meridian: every line and ring runs on from position to position the
 * short way, if need be beyond 180°, and all of it is as near to a middle meridian as it can be.
 */
import type { Extent } from '../domain/extent';

/** The extent with east beyond 180 where it lies across the 180th meridian. */
export const continuousExtent = ([west, south, east, north]: Extent): Extent =>
  east < west ? [west, south, east + 360, north] : [west, south, east, north];

/** Of GeoJSON: a position, or a list of such, of whatever depth. */
export type Coordinates = readonly (number | Coordinates)[];
export type ShapedFeature = { readonly geometry: { readonly coordinates: Coordinates } | null };

/**
 * The meridian in the middle of the map, in degrees, for a continuous extent at which it opens: the middle of one that crosses the
 * 180th meridian; else that meridian, on the side of the extent, if a feature crosses it; else 0.
 */
export const middleMeridian = (
  [west, , east]: Extent,
  features: readonly { readonly value: ShapedFeature }[]
): number =>
  east > 180
    ? (west + east) / 2
    : west * east >= 0 && features.some(crosses180)
      ? 180 * Math.sign(west + east)
      : 0;

const crosses180 = ({ value: { geometry } }: { readonly value: ShapedFeature }) =>
  shortWay(geometry?.coordinates ?? [], 0).some(isBeyond180);

// No latitude is beyond 180°.
const isBeyond180 = (part: number | Coordinates): boolean =>
  typeof part === 'number' ? Math.abs(part) > 180 : part.some(isBeyond180);

/** `longitude` or the same beyond 180°, whichever is nearer to `middle`. */
const near = (longitude: number, middle: number) =>
  Math.abs(longitude - middle) <= 180 ? longitude : longitude - 360 * Math.round((longitude - middle) / 360);

/** Each position the short way from the one before, the first near to `from`. */
export function shortWay<T extends Coordinates>(coordinates: T, from: number): T {
  let last = from;
  const moved = coordinates.map((part, i) => {
    if (typeof part === 'number') return i === 0 ? near(part, from) : part;
    const next = shortWay(part, last);
    if (typeof next[0] === 'number') last = next[0];
    return next;
  });
  return moved as Coordinates as T; // of the same shape
}

/** A feature with its geometry near to `middle`. */
export function continuousFeature<T extends ShapedFeature>(feature: T, middle: number): T {
  const { geometry } = feature;
  return geometry
    ? { ...feature, geometry: { ...geometry, coordinates: shortWay(geometry.coordinates, middle) } }
    : feature;
}
