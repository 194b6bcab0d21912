/**
 * Longitudes for an edition that may lie across the 180th meridian: every line and ring runs on from position to position the
 * short way, if need be beyond 180°, and all of it is as near to a middle meridian as it can be.
 */
import type { Extent } from '../domain/extent';

/** The extent with east beyond 180 where it lies across the 180th meridian. */
export const continuousExtent = ([west, south, east, north]: Extent): Extent =>
  east < west ? [west, south, east + 360, north] : [west, south, east, north];

type Located = { readonly geometry: { readonly coordinates: readonly unknown[] } | null };

/**
 * The meridian in the middle of the map, in degrees, for a continuous extent at which it opens: the middle of one that crosses the
 * 180th meridian; else that meridian, on the side of the extent, if a feature crosses it; else 0.
 */
export const middleMeridian = (
  [west, , east]: Extent,
  features: readonly { readonly value: Located }[]
): number =>
  east > 180
    ? (west + east) / 2
    : west * east >= 0 && features.some(crosses180)
      ? 180 * Math.sign(west + east)
      : 0;

// No latitude is beyond 180°.
const crosses180 = ({ value: { geometry } }: { readonly value: Located }) =>
  (shortWay(geometry?.coordinates ?? [], 0).flat(Infinity) as number[]).some(
    (degrees) => Math.abs(degrees) > 180
  );

/** `longitude` or the same beyond 180°, whichever is nearer to `middle`. */
const near = (longitude: number, middle: number) =>
  Math.abs(longitude - middle) <= 180 ? longitude : longitude - 360 * Math.round((longitude - middle) / 360);

/** Coordinates of GeoJSON, of whatever depth: each position the short way from the one before, the first near to `from`. */
export function shortWay<T extends readonly unknown[]>(coordinates: T, from: number): T {
  let last = from;
  const moved = coordinates.map((part, i) => {
    if (typeof part === 'number') return i === 0 ? near(part, from) : part;
    const next = shortWay(part as readonly unknown[], last);
    if (typeof next[0] === 'number') last = next[0];
    return next;
  });
  return moved as unknown as T; // of the same shape
}

/** A feature with its geometry near to `middle`. */
export function continuousFeature<T>(feature: T, middle: number): T {
  const { geometry } = feature as Located;
  return geometry
    ? { ...feature, geometry: { ...geometry, coordinates: shortWay(geometry.coordinates, middle) } }
    : feature;
}
