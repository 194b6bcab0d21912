import type { Extent } from '../domain/extent';
import { latitudeAt, mercatorHeight } from '../domain/mercator';
import { MAP_LIMITS } from '../view/camera';

/**
 * Where a map of `width` × `height` pixels may be moved: as far as has been drawn, and so much farther that all of `extent`
 * and `margin` pixels around it can be in sight in a window of any shape.
 */
export function cameraLimits(
  [west, south, east, north]: Extent,
  width: number,
  height: number,
  margin: number
): [number, number, number, number] {
  const [bottom, top] = [mercatorHeight(south), mercatorHeight(north)];
  const inside = (length: number) => Math.max(1, length - 2 * margin);
  const degreesPerPixel = Math.max((east - west) / inside(width), (top - bottom) / inside(height));
  const [across, up] = [(width * degreesPerPixel) / 2, (height * degreesPerPixel) / 2];
  const [x, y] = [(west + east) / 2, (bottom + top) / 2];
  return [
    Math.min(MAP_LIMITS[0], x - across),
    Math.min(MAP_LIMITS[1], latitudeAt(y - up)),
    Math.max(MAP_LIMITS[2], x + across),
    Math.max(MAP_LIMITS[3], latitudeAt(y + up))
  ];
}
