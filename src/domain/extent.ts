/** Extents: parts of the earth between two meridians and two parallels. */
import type { Position } from 'geojson';
import type { LngLat } from './lng-lat';

/** [west, south, east, north] in degrees; across the 180th meridian east is beyond 180, or less than west. */
export type Extent = readonly [number, number, number, number];

/**
 * The least extent that holds all positions; none of ours crosses the 180th meridian. Before the first frame
 * this costs a tenth of what @turf/bbox does, which reads every kind of geometry.
 */
export function extentOf(positions: readonly (Position | LngLat)[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = NaN, latitude = NaN] of positions) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

/** Whether a position lies in the extent, its edges included. */
export function isInExtent([longitude, latitude]: LngLat, [west, south, east, north]: Extent): boolean {
  if (latitude < south || latitude > north) return false;
  const width = east - west < 0 ? east - west + 360 : east - west;
  const off = (longitude - west) % 360; // no more is added to it than must be: the edge is to be met exactly
  return width >= 360 || (off < 0 ? off + 360 : off) <= width;
}
