/** Lines drawn through a few known points. */
import type { LngLat } from './lng-lat';

/**
 * A smooth line through all of `points`, with `steps` vertices for each stretch between two of them. The
 * points themselves stay on the line: point i is vertex i × steps. It is a centripetal Catmull-Rom curve:
 * where a short stretch meets a long one, a uniform one would overshoot into a hook.
 */
export function splineThrough(points: readonly LngLat[], steps = 8): [number, number][] {
  if (points.length < 3) return points.map((point) => [...point]);
  const at = (i: number) => points[i] as LngLat; // i counts the points
  const last = points.length - 1;
  const line: [number, number][] = [];
  for (let i = 0; i < last; i++) {
    const [b, c] = [at(i), at(i + 1)];
    // Beyond its ends the line goes on as it came.
    const a = i > 0 ? at(i - 1) : reflect(c, b);
    const d = i + 1 < last ? at(i + 2) : reflect(b, c);
    for (let step = 0; step < steps; step++) line.push(between(a, b, c, d, step / steps));
  }
  line.push([...at(last)]);
  return line;
}

/** As far beyond `to` as `from` lies before it. */
const reflect = ([a, b]: LngLat, [c, d]: LngLat): LngLat => [2 * c - a, 2 * d - b];

/** The point at `share` of the way from `b` to `c`, of a curve that comes from `a` and goes on to `d`. */
function between(a: LngLat, b: LngLat, c: LngLat, d: LngLat, share: number): [number, number] {
  // Knots as far apart as the roots of the distances; two points in one place are kept a little apart.
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

const knot = ([a, b]: LngLat, [c, d]: LngLat) => Math.max(Math.sqrt(Math.hypot(c - a, d - b)), 1e-6);
