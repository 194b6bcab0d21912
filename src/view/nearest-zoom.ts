/** How near the map may be seen: as near as what it shows is right, which differs from place to place. */
import type { MapPrecision } from '../domain/edition';
import type { Extent } from '../domain/extent';
import { mercatorHeight } from '../domain/mercator';
import { NEAREST_ZOOM } from './camera';
import { zoomAt } from './scale';

/** What is drawn wrong by as much as the edition says may lie so far off on the screen, in CSS pixels. */
const MOST_OFF = 20;
const METRES_TO_A_DEGREE = 111_320;

/** The zoom at which so many metres at a latitude take `MOST_OFF` pixels. */
const zoomOf = (metres: number, latitude: number) =>
  zoomAt((MOST_OFF * METRES_TO_A_DEGREE * Math.cos((latitude * Math.PI) / 180)) / metres);

/**
 * The nearest zoom for a map of `size` pixels whose middle lies in `middle`. What is drawn more finely is seen from nearer as
 * long as any of it is in sight, so that the limit changes without a step while the map is moved. Without a precision, the
 * nearest that there is.
 */
export function nearestZoom(
  precision: MapPrecision | undefined,
  middle: Extent,
  { width, height }: { readonly width: number; readonly height: number } = { width: 0, height: 0 }
): number {
  if (!precision) return NEAREST_ZOOM;
  const [west, south, east, north] = middle;
  const zooms = precision.closeUps.map(({ extent: [left, bottom, right, top], metres }) => {
    const across = Math.max(left - east, west - right, 0);
    const up = Math.max(
      mercatorHeight(bottom) - mercatorHeight(north),
      mercatorHeight(south) - mercatorHeight(top),
      0
    );
    const inSight = Math.min(across ? width / 2 / across : Infinity, up ? height / 2 / up : Infinity);
    return Math.min(zoomOf(metres, (bottom + top) / 2), zoomAt(inSight));
  });
  return Math.min(NEAREST_ZOOM, Math.max(zoomOf(precision.metres, (south + north) / 2), ...zooms));
}
