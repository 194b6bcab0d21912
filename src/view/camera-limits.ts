import type { Extent } from '../domain/extent';
import { latitudeAt, mercatorHeight } from '../domain/mercator';

/**
 * Where a map of `width` × `height` pixels may be moved: as far as the `limits` of what has been drawn, and so much farther that all of `extent`
 * and `margin` pixels around it can be in sight in a window of any shape.
 */
export function cameraLimits(
  [west, south, east, north]: Extent,
  width: number,
  height: number,
  margin: number,
  limits: Extent
): [number, number, number, number] {
  const [bottom, top] = [mercatorHeight(south), mercatorHeight(north)];
  const inside = (length: number) => Math.max(1, length - 2 * margin);
  const degreesPerPixel = Math.max((east - west) / inside(width), (top - bottom) / inside(height));
  const [across, up] = [(width * degreesPerPixel) / 2, (height * degreesPerPixel) / 2];
  const [x, y] = [(west + east) / 2, (bottom + top) / 2];
  return [
    Math.min(limits[0], x - across),
    Math.min(limits[1], latitudeAt(y - up)),
    Math.max(limits[2], x + across),
    Math.max(limits[3], latitudeAt(y + up))
  ];
}
