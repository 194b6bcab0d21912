/** Where the map stands, and where it is asked to go: plain numbers. */
import type { LngLat } from '../domain/lng-lat';
import { isInExtent, type Extent } from '../domain/extent';

/** Latitude and longitude of the centre in degrees; zoom as MapLibre counts it. */
export type Camera = { readonly zoom: number; readonly latitude: number; readonly longitude: number };

/** Points that must all be seen, if `apart` each by itself; a single one is looked at from `zoom`, or from near enough. */
export type CameraTarget = {
  readonly points: readonly LngLat[];
  readonly zoom?: number;
  /** Near enough to tell them from each other: the stops of a journey through one city. */
  readonly apart?: boolean;
};

/** What has been drawn: beyond it there is nothing to see. */
export const MAP_LIMITS: Extent = [72, 2, 178, 66];

export const isOnMap = (position: LngLat): boolean => isInExtent(position, MAP_LIMITS);

/** The southwest and the northeast corner. */
export const cornersOf = ([west, south, east, north]: Extent): readonly LngLat[] => [
  [west, south],
  [east, north]
];
