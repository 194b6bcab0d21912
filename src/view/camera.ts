/** Where the map stands, and where it is asked to go: plain numbers. */
import type { LngLat } from '../domain/lng-lat';
import type { Extent } from '../domain/extent';

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

/** From this zoom on the detail of the ground is asked for; what is drawn finer begins a little nearer. */
export const DETAIL_FROM_ZOOM = 4.2;

/** How near the map is seen at most. */
export const NEAREST_ZOOM = 12;

/** The southwest and the northeast corner of what a map of these `limits` has of an extent; none where it has nothing of it. */
export function cornersOf([west, south, east, north]: Extent, limits: Extent): readonly LngLat[] {
  const [left, bottom] = [Math.max(west, limits[0]), Math.max(south, limits[1])];
  const right = Math.min(east < west ? east + 360 : east, limits[2]);
  const top = Math.min(north, limits[3]);
  if (left > right || bottom > top) return [];
  return [
    [left, bottom],
    [right, top]
  ];
}
