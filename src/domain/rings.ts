/** Areas as one row of numbers: as lists of positions they take six times the memory. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { LngLat } from './lng-lat';
import { memoByObject } from './memo';

/** Longitudes and latitudes of closed rings, one after the other; after each ring stands a pair of NaN. */
export type Rings = Float64Array;

/** All rings of an area, its holes included. */
export function ringsOf(area: Polygon | MultiPolygon): Rings {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const row: number[] = [];
  for (const ring of polygons.flat()) {
    for (const [longitude = NaN, latitude = NaN] of ring) row.push(longitude, latitude);
    row.push(NaN, NaN);
  }
  return Float64Array.from(row);
}

/** The same of a shape that is kept, each once. */
export const ringsOfShape = memoByObject(ringsOf);

/** Whether a position lies within rings, and not in a hole; on a ring it may be either. */
export function isInRings([longitude, latitude]: LngLat, rings: Rings): boolean {
  let inside = false;
  for (let i = 2; i < rings.length; i += 2) {
    const [x0, y0, x1, y1] = [rings[i - 2], rings[i - 1], rings[i], rings[i + 1]] as LineEnds;
    // A section that ends in NaN belongs to no ring, and nothing lies to the left of it.
    if (y0 > latitude !== y1 > latitude && longitude < x0 + ((latitude - y0) / (y1 - y0)) * (x1 - x0))
      inside = !inside;
  }
  return inside;
}

type LineEnds = [x0: number, y0: number, x1: number, y1: number];
