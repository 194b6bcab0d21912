/** Whether something of a shape lies in an extent. */
import { isInExtent, type Extent } from '../domain/extent';
import { isInRings, type Rings } from '../domain/rings';

/**
 * A vertex of it lies in the extent, or the middle of the extent lies in it. A shape that only crosses a corner without a
 * vertex there is not found; shores and borders have one every few kilometres.
 */
export function isSeen(rings: Rings, extent: Extent): boolean {
  for (let i = 0; i < rings.length; i += 2) {
    const [longitude = NaN, latitude = NaN] = [rings[i], rings[i + 1]];
    if (!Number.isNaN(latitude) && isInExtent([longitude, latitude], extent)) return true;
  }
  const [west, south, east, north] = extent;
  const middle = (west + (east < west ? east + 360 : east)) / 2;
  return isInRings([middle, (south + north) / 2], rings);
}
