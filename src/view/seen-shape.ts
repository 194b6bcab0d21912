/** Whether something of a shape lies in an extent. */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';
import { isInExtent, type Extent } from '../domain/extent';
import { toLngLat } from '../domain/lng-lat';

export type Shape = Polygon | MultiPolygon;

/**
 * A vertex of it lies in the extent, or the middle of the extent lies in it. A shape that only crosses a corner without a
 * vertex there is not found; shores and borders have one every few kilometres.
 */
export function isSeen(shape: Shape, extent: Extent): boolean {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  if (polygons.some((rings) => rings.some((ring) => ring.some((at) => isInExtent(toLngLat(at), extent)))))
    return true;
  const [west, south, east, north] = extent;
  const middle = (west + (east < west ? east + 360 : east)) / 2;
  return booleanPointInPolygon([middle, (south + north) / 2], shape);
}
