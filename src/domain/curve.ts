/** Lines drawn through a few known points. */
import type { Position } from 'geojson';

/**
 * A smooth line (uniform Catmull-Rom) through all of `points`, with `steps` vertices
 * for each stretch between two of them. The points themselves stay on the line: point i is vertex i × steps.
 */
export function smooth(points: readonly Position[], steps = 8): Position[] {
  if (points.length < 3) return points.map((point) => [...point]);
  const at = (i: number) => points[Math.min(Math.max(i, 0), points.length - 1)] as Position;
  const line: Position[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      line.push(
        [0, 1].map((axis) =>
          catmullRom(
            [-1, 0, 1, 2].map((k) => at(i + k)[axis] as number),
            t
          )
        )
      );
    }
  }
  line.push([...at(points.length - 1)]);
  return line;
}

function catmullRom([a = 0, b = 0, c = 0, d = 0]: number[], t: number): number {
  return (
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)
  );
}
