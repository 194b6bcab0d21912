/** Lines drawn through a few known points. */
import type { Position } from 'geojson';

/**
 * A smooth line through all of `points`, with `steps` vertices for each stretch between two of them. The
 * points themselves stay on the line: point i is vertex i × steps. It is a centripetal Catmull-Rom curve:
 * where a short stretch meets a long one, a uniform one would overshoot into a hook.
 */
export function splineThrough(points: readonly Position[], steps = 8): Position[] {
  if (points.length < 3) return points.map((point) => [...point]);
  const at = (i: number) => points[i] as Position;
  const last = points.length - 1;
  const line: Position[] = [];
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
const reflect = ([a = 0, b = 0]: Position, [c = 0, d = 0]: Position): Position => [2 * c - a, 2 * d - b];

/** The point at `share` of the way from `b` to `c`, of a curve that comes from `a` and goes on to `d`. */
function between(a: Position, b: Position, c: Position, d: Position, share: number): Position {
  // Knots as far apart as the roots of the distances; two points in one place are kept a little apart.
  const [before, within, after] = [knot(a, b), knot(b, c), knot(c, d)];
  return [0, 1].map((axis) => {
    const [p = 0, q = 0, r = 0, s = 0] = [a[axis], b[axis], c[axis], d[axis]];
    const chord = r - q;
    const leaving = within * ((q - p) / before - (r - p) / (before + within)) + chord;
    const arriving = within * ((s - r) / after - (s - q) / (within + after)) + chord;
    return (
      q +
      leaving * share +
      (3 * chord - 2 * leaving - arriving) * share ** 2 +
      (leaving + arriving - 2 * chord) * share ** 3
    );
  });
}

const knot = ([a = 0, b = 0]: Position, [c = 0, d = 0]: Position) =>
  Math.max(Math.sqrt(Math.hypot(c - a, d - b)), 1e-6);
