import type { Extent } from '../domain/extent';
import { mercatorHeight } from '../domain/mercator';
import { cameraLimits } from './camera-limits';
import { MARGIN } from './framing';
import { zoomAt } from './scale';

/** The zoom at which a map of this size, in pixels, shows all that it may be moved to: it goes no farther out. */
export function leastZoom(
  extent: Extent,
  { width, height }: { readonly width: number; readonly height: number },
  limits: Extent
): number {
  const [west, south, east, north] = cameraLimits(extent, width, height, MARGIN, limits);
  const degreesHigh = mercatorHeight(north) - mercatorHeight(south);
  return zoomAt(Math.max(width / (east - west), height / degreesHigh));
}
