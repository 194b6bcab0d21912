/** Where the camera goes, and what it sees: plain numbers in and out. */
import type { Extent } from '../domain/extent';
import type { Camera } from '../view/camera';

/** What of the map is seen: its extent in degrees, its size in pixels. */
export type Frame = {
  readonly extent: Extent;
  /** [longitude, latitude]; on a Mercator map not the mean of the parallels. */
  readonly centre: readonly [number, number];
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
};

export const cameraOf = ({ zoom, centre: [longitude, latitude] }: Frame): Camera => ({
  zoom,
  latitude,
  longitude
});

/** So small that it is looked at as one point: a town and its buildings. */
export const isPoint = ([west, south, east, north]: Extent) => Math.max(east - west, north - south) < 0.5;

export const centre = ([west, south, east, north]: Extent): [number, number] => [
  (west + east) / 2,
  (south + north) / 2
];
