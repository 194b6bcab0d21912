/** The line that leads from a caption to its place on the map. Pure. */
import type { Box } from './camera-padding';

type Point = readonly [x: number, y: number];

/** It ends so far from the middle of its place, in pixels. */
export const LEADER_GAP = 9;
/** Names stand beside their places, in two lines at most: so far above or below the place, in pixels, is none. */
const CLEAR_OF_NAME = 28;

/**
 * From the point of the box that is nearest, by a bend above or below the place, so that it does not run across the name beside it. Undefined where the box is
 * too near for a line.
 */
export function leaderLine(box: Box, [x, y]: Point): readonly Point[] | undefined {
  const up = (box.top + box.bottom) / 2 < y ? -1 : 1;
  const bend: Point = [x, y + up * CLEAR_OF_NAME];
  const nearest = ([px, py]: Point): Point => [
    Math.min(Math.max(px, box.left), box.right),
    Math.min(Math.max(py, box.top), box.bottom)
  ];
  const [nx, ny] = nearest([x, y]);
  if (Math.hypot(nx - x, ny - y) <= LEADER_GAP) return undefined;
  return [nearest(bend), bend, [x, y + up * LEADER_GAP]];
}
