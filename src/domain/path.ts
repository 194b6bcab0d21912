/** Paths of positions, measured as they are drawn on Mercator's projection: in degrees of longitude. */
import { countLeading } from './bisect';
import type { LngLat } from './lng-lat';
import { mercatorHeight } from './mercator';

/** The length of the path up to each of its vertices. */
export function cumulativeLengths(path: readonly LngLat[]): readonly number[] {
  let [sum, lastX, lastHeight] = [0, NaN, NaN];
  return path.map(([x, y], i) => {
    const height = mercatorHeight(y);
    if (i > 0) sum += Math.hypot(x - lastX, height - lastHeight);
    [lastX, lastHeight] = [x, height];
    return sum;
  });
}

/** The point at `share` (0–1) of the length of a path; undefined on a path without vertices. */
export function pointAlong(path: readonly LngLat[], share: number): LngLat | undefined {
  const lengths = cumulativeLengths(path);
  const target = share * (lengths.at(-1) ?? 0);
  const i = countLeading(lengths, (length) => length < target);
  const next = path[i];
  if (!next) return path.at(-1);
  const [x1, y1] = next;
  const [x0, y0] = path[i - 1] ?? next;
  const [before = 0, after = before] = [lengths[i - 1], lengths[i]];
  const part = after > before ? (target - before) / (after - before) : 0;
  return [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
}
