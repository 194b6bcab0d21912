/** Smooth lines through a few points. */
import type { LngLat } from './lng-lat';

/**
 * A smooth line through all of `points`, with `steps` vertices from each to the next: point i is vertex i × steps, which
 * @turf/bezier-spline does not give. It is a centripetal Catmull-Rom curve, since a uniform one overshoots where a short
 * section meets a long one.
 */
export function splineThrough(points: readonly LngLat[], steps = 8): [number, number][] {
  if (points.length < 3) return points.map((point) => [...point]);
  const at = (i: number) => points[i] as LngLat; // i counts the points
  const last = points.length - 1;
  const line: [number, number][] = [];
  for (let i = 0; i < last; i++) {
    const [b, c] = [at(i), at(i + 1)];
    // Beyond its ends the line is continued by reflection.
    const a = i > 0 ? at(i - 1) : reflect(c, b);
    const d = i + 1 < last ? at(i + 2) : reflect(b, c);
    for (let step = 0; step < steps; step++) line.push(between(a, b, c, d, step / steps));
  }
  line.push([...at(last)]);
  return line;
}

/** The reflection of a first point in a second one. */
const reflect = ([a, b]: LngLat, [c, d]: LngLat): LngLat => [2 * c - a, 2 * d - b];

/** The point at `share` (0–1) of the section from `b` to `c` of a curve that comes from `a` and goes on to `d`. */
function between(a: LngLat, b: LngLat, c: LngLat, d: LngLat, share: number): [number, number] {
  // Centripetal: the knots are as far apart as the square roots of the distances.
  const [before, within, after] = [knot(a, b), knot(b, c), knot(c, d)];
  const along = (p: number, q: number, r: number, s: number): number => {
    const chord = r - q;
    const leaving = within * ((q - p) / before - (r - p) / (before + within)) + chord;
    const arriving = within * ((s - r) / after - (s - q) / (within + after)) + chord;
    return (
      q +
      leaving * share +
      (3 * chord - 2 * leaving - arriving) * share ** 2 +
      (leaving + arriving - 2 * chord) * share ** 3
    );
  };
  return [along(a[0], b[0], c[0], d[0]), along(a[1], b[1], c[1], d[1])];
}

/** Never 0, by which the tangents would be divided, even where two points are the same. */
const knot = ([a, b]: LngLat, [c, d]: LngLat) => Math.max(Math.sqrt(Math.hypot(c - a, d - b)), 1e-6);
