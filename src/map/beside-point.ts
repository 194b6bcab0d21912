/** The two sides of a line on the screen. */

export type Pixel = readonly [x: number, y: number];

/** The points `distance` pixels left and right of the lines where they come nearest to `point`; undefined without a line. */
export function besidePoint(
  lines: readonly (readonly Pixel[])[],
  point: Pixel,
  distance: number
): readonly [Pixel, Pixel] | undefined {
  const sections = lines.flatMap((line) =>
    line.slice(1).map((end, i) => sectionTo(line[i] ?? end, end, point))
  );
  if (sections.length === 0) return undefined;
  const { foot, along } = sections.reduce((best, section) => (section.away < best.away ? section : best));
  const [across, up] = [along[1] * distance, along[0] * distance];
  return [
    [foot[0] + across, foot[1] - up],
    [foot[0] - across, foot[1] + up]
  ];
}

/** Where a section comes nearest to a point, how far that is, and in which direction the section runs. */
function sectionTo([x0, y0]: Pixel, [x1, y1]: Pixel, [x, y]: Pixel) {
  const [width, height] = [x1 - x0, y1 - y0];
  const length = Math.hypot(width, height) || 1;
  const share = Math.min(1, Math.max(0, ((x - x0) * width + (y - y0) * height) / length ** 2));
  const foot: Pixel = [x0 + share * width, y0 + share * height];
  const along: Pixel = [width / length, height / length];
  return { foot, along, away: Math.hypot(x - foot[0], y - foot[1]) };
}
