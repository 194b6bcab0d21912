/**
 * Plain work on rings and lines: arrays of [longitude, latitude], rings closed (first point = last).
 * Planar, in degrees; good enough for cutting, never used for areas that are shown.
 */

/** Round to a step, without the tail of binary fractions. @param {number} step degrees */
export const snap = (v, step) => Number((Math.round(v / step) * step).toFixed(7));

/** [west, south, east, north] of a list of points. */
export function bounds(points) {
  const b = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < b[0]) b[0] = x;
    if (y < b[1]) b[1] = y;
    if (x > b[2]) b[2] = x;
    if (y > b[3]) b[3] = y;
  }
  return b;
}

/** Signed area in square degrees: positive when the ring runs anticlockwise. */
export function signedArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return sum / 2;
}

/** Area in km² on a sphere of 6371.0088 km (mean radius), by Chamberlain and Duquette's sum. */
export function areaKm2(ring) {
  const rad = Math.PI / 180;
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1];
    const [x1, y1] = ring[i];
    sum += (x1 - x0) * rad * (2 + Math.sin(y0 * rad) + Math.sin(y1 * rad));
  }
  return (Math.abs(sum) * 6371.0088 ** 2) / 2;
}

/** Turn a ring anticlockwise (`true`) or clockwise (`false`). */
export const wound = (ring, anticlockwise) =>
  signedArea(ring) > 0 === anticlockwise ? ring : ring.toReversed();

/** Outer ring anticlockwise, holes clockwise, as RFC 7946 asks; the inside is always on the left. */
export const rewind = (polygon) => polygon.map((ring, i) => wound(ring, i === 0));

/** Drop points that repeat the one before. */
export const dedupe = (points) =>
  points.filter((p, i) => i === 0 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1]);

/** Is a point inside a ring? Even–odd rule. */
export function contains(ring, [x, y]) {
  let odd = false;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1];
    const [x1, y1] = ring[i];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) odd = !odd;
  }
  return odd;
}

const sides = (box) => [
  { at: box[0], axis: 0, keep: 1 },
  { at: box[2], axis: 0, keep: -1 },
  { at: box[1], axis: 1, keep: 1 },
  { at: box[3], axis: 1, keep: -1 }
];

/** The point of segment a–b on a line of constant x or y; the same whichever end comes first. */
function crossing(a, b, axis, at) {
  if (a[axis] > b[axis]) [a, b] = [b, a];
  const t = (at - a[axis]) / (b[axis] - a[axis]);
  const p = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
  p[axis] = at;
  return p;
}

/** Cut a ring to a box (Sutherland and Hodgman). May run along the box's edge; never leaves it. */
export function clipRing(ring, box) {
  let points = ring.slice(0, -1);
  for (const { at, axis, keep } of sides(box)) {
    const out = [];
    const inside = (p) => (p[axis] - at) * keep >= 0;
    for (let i = 0; i < points.length; i++) {
      const a = points.at(i - 1);
      const b = points[i];
      if (inside(a) !== inside(b)) out.push(crossing(a, b, axis, at));
      if (inside(b)) out.push(b);
    }
    points = out;
  }
  return points.length < 3 ? null : dedupe([...points, points[0]]);
}

/** Cut a line to a box: the pieces inside it. */
export function clipLine(line, box) {
  let pieces = [line];
  for (const { at, axis, keep } of sides(box)) {
    const inside = (p) => (p[axis] - at) * keep >= 0;
    pieces = pieces.flatMap((points) => {
      const out = [];
      let piece = inside(points[0]) ? [points[0]] : [];
      for (let i = 1; i < points.length; i++) {
        const [a, b] = [points[i - 1], points[i]];
        if (inside(a) !== inside(b)) piece.push(crossing(a, b, axis, at));
        if (inside(b)) piece.push(b);
        else if (piece.length) {
          out.push(piece);
          piece = [];
        }
      }
      return [...out, piece].filter((p) => p.length > 1);
    });
  }
  return pieces;
}
