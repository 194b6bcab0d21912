/**
 * Longitudes for an edition that may lie across the 180th meridian: every line and ring runs on from position to position the
 * short way, if need be beyond 180°, and all of it is as near to a middle meridian as it can be.
 */
import type { Extent } from '../domain/extent';

/** The extent with east beyond 180 where it lies across the 180th meridian. */
export const continuousExtent = ([west, south, east, north]: Extent): Extent =>
  east < west ? [west, south, east + 360, north] : [west, south, east, north];

/** The longitudes of coordinates of GeoJSON, of whatever depth. */
const longitudesIn = (coordinates: readonly unknown[]): readonly number[] =>
  typeof coordinates[0] === 'number'
    ? [coordinates[0]]
    : coordinates.flatMap((part) => longitudesIn(part as readonly unknown[]));

type Located = { readonly geometry: { readonly coordinates: readonly unknown[] } | null };

/**
 * The middle of the continuous extent `opening` and of the features that cross the 180th meridian, in degrees; 0 where
 * nothing crosses it, and where all of that goes round the Earth.
 */
export function middleMeridian([west, , east]: Extent, features: readonly Located[]): number {
  const middle = (west + east) / 2;
  let [from, to] = [west, east];
  for (const { geometry } of features) {
    const longitudes = longitudesIn(shortWay(geometry?.coordinates ?? [], 0));
    if (longitudes.every((longitude) => Math.abs(longitude) <= 180)) continue;
    const first = longitudes[0] ?? 0;
    for (const longitude of longitudes) {
      const moved = longitude + near(first, middle) - first;
      from = Math.min(from, moved);
      to = Math.max(to, moved);
    }
  }
  return (from < -180 || to > 180) && to - from < 360 ? (from + to) / 2 : 0;
}

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
