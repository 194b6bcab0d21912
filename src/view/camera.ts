/** Where the map stands, and where it is asked to go: plain numbers. */
import type { LngLat } from '../domain/lng-lat';
import { isInExtent, type Extent } from '../domain/extent';

/** Latitude and longitude of the centre in degrees; zoom as MapLibre counts it. */
export type Camera = { readonly zoom: number; readonly latitude: number; readonly longitude: number };

/** What of the map is seen: its extent in degrees, its size in pixels. */
export type Frame = {
  readonly extent: Extent;
  /** On a Mercator map not the mean of the parallels. */
  readonly centre: LngLat;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
};

export const cameraOf = ({ zoom, centre: [longitude, latitude] }: Frame): Camera => ({
  zoom,
  latitude,
  longitude
});

/** What has been drawn: beyond it there is nothing to see. */
export const MAP_LIMITS: Extent = [72, 2, 178, 66];

/** How near the map is seen at most. */
export const NEAREST_ZOOM = 12;

export const isOnMap = (position: LngLat): boolean => isInExtent(position, MAP_LIMITS);

/** The southwest and the northeast corner of what the map has of an extent; none where it has nothing of it. */
export function cornersOf([west, south, east, north]: Extent): readonly LngLat[] {
  const [left, bottom] = [Math.max(west, MAP_LIMITS[0]), Math.max(south, MAP_LIMITS[1])];
  const right = Math.min(east < west ? east + 360 : east, MAP_LIMITS[2]);
  const top = Math.min(north, MAP_LIMITS[3]);
  if (left > right || bottom > top) return [];
  return [
    [left, bottom],
    [right, top]
  ];
}
