/** Distances between points of the data; written here rather than taken from Turf, since they are needed before the first frame. */
import type { LngLat } from '../domain/lng-lat';

/** How far a stop or station may lie from the nearest vertex of its line, in kilometres: a town and its harbour. */
export const MAX_KM_OFF_LINE = 30;

const KM_PER_DEGREE = 111.2;

/** Distance on a plane at the latitude between the two points: good to one per cent over some hundred kilometres. */
export function kilometres([west, south]: LngLat, [east, north]: LngLat): number {
  const latitude = ((south + north) / 2) * (Math.PI / 180);
  return KM_PER_DEGREE * Math.hypot(north - south, (east - west) * Math.cos(latitude));
}
