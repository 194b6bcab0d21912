/**
 * Dividing one ring along a web of lines. No point is added to the ring: a line that meets it moves to
 * the ring's nearest point, so that neighbours still fit. What does not divide anything falls away: ends
 * that hang loose, and whatever lies outside.
 */
import { bounds, contains, dedupe, signedArea, snap } from './rings.mjs';

/** How far, in degrees, a loose end may be from the ring, and from another loose end, to be joined to it. */
const REACH = { ring: 0.25, end: 0.02 };

const key = ([x, y]) => `${x},${y}`;
const apart = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const nearest = (points, to) =>
  points.reduce((best, p) => (apart(p, to) < apart(best, to) ? p : best), points[0]);

/** Where segments a–b and c–d cross, as a share of a–b; undefined when they do not. */
function crossing([a, b], [c, d]) {
  const [dx, dy, ex, ey] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const turn = dx * ey - dy * ex;
  if (turn === 0) return undefined;
  const t = ((c[0] - a[0]) * ey - (c[1] - a[1]) * ex) / turn;
  const u = ((c[0] - a[0]) * dy - (c[1] - a[1]) * dx) / turn;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? t : undefined;
}

const segmentsOf = (line) => line.slice(1).map((b, i) => [line[i], b]);

/** Segments by the cells of one degree that they touch. */
function gridOf(segments) {
  const cells = new Map();
  const touched = (segment) => {
    const [w, s, e, n] = bounds(segment).map(Math.floor);
    const keys = [];
    for (let x = w; x <= e; x++) for (let y = s; y <= n; y++) keys.push(`${x} ${y}`);
    return keys;
  };
  for (const segment of segments) {
    for (const cell of touched(segment)) {
      if (cells.has(cell)) cells.get(cell).push(segment);
      else cells.set(cell, [segment]);
    }
  }
  return (segment) => new Set(touched(segment).flatMap((cell) => cells.get(cell) ?? []));
}

/** The same point whichever segment is asked first; a crossing within ten metres of a corner is the corner. */
function meeting(one, other) {
  const [first, second] = String(one) < String(other) ? [one, other] : [other, one];
  const t = crossing(first, second);
  if (t === undefined) return undefined;
  const [a, b] = first;
  const point = [snap(a[0] + t * (b[0] - a[0]), 1e-6), snap(a[1] + t * (b[1] - a[1]), 1e-6)];
  const corner = nearest([...first, ...second], point);
  return apart(corner, point) < 1e-4 ? corner : point;
}

/** Cut segments where they cross one another, and take those that cross the ring to its nearest points. */
function cutAtCrossings(segments, ring) {
  const othersNear = gridOf(segments);
  const sidesNear = gridOf(segmentsOf(ring));
  return segments.flatMap((segment) => {
    const [a, b] = segment;
    const cuts = [];
    for (const other of othersNear(segment)) {
      const point = other === segment ? undefined : meeting(segment, other);
      if (point) cuts.push({ point, along: apart(a, point) });
    }
    for (const side of sidesNear(segment)) {
      const point = meeting(segment, side);
      if (point) cuts.push({ point: nearest(side, point), along: apart(a, point) });
    }
    cuts.sort((one, two) => one.along - two.along);
    return segmentsOf(dedupe([a, ...cuts.map(({ point }) => point), b]));
  });
}

/** The lines as segments inside the ring, each end on the ring or on another line. */
function webOf(ring, lines) {
  const open = ring.slice(0, -1);
  const shore = new Set(open.map(key));
  const web = new Map();
  const add = (a, b) => {
    if (key(a) !== key(b)) web.set([key(a), key(b)].sort().join(' '), [a, b]);
  };
  const sides = new Set(segmentsOf(ring).map(([a, b]) => [key(a), key(b)].sort().join(' ')));
  for (const [a, b] of cutAtCrossings(lines.flatMap(segmentsOf), ring)) {
    const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    if (contains(ring, middle)) add(a, b);
  }
  const loose = () => {
    const count = new Map();
    for (const p of [...web.values()].flat()) count.set(key(p), (count.get(key(p)) ?? 0) + 1);
    return [...web.values()].flat().filter((p) => count.get(key(p)) === 1 && !shore.has(key(p)));
  };
  const ends = loose();
  for (const end of ends) {
    const point = nearest(open, end);
    const other = nearest(
      ends.filter((p) => p !== end),
      end
    );
    if (other && apart(other, end) < REACH.end) add(end, other);
    else if (apart(point, end) < REACH.ring) add(end, point);
  }
  for (let hanging = loose(); hanging.length; hanging = loose()) {
    const fallen = new Set(hanging.map(key));
    for (const [name, [a, b]] of web) if (fallen.has(key(a)) || fallen.has(key(b))) web.delete(name);
  }
  for (const side of sides) web.delete(side);
  return [...web.values()];
}

/**
 * @param {number[][]} ring closed, anticlockwise
 * @param {number[][][]} lines
 * @returns {number[][][]} the pieces, as closed rings, anticlockwise
 */
export function splitRing(ring, lines) {
  const web = webOf(ring, lines);
  const halves = [...segmentsOf(ring), ...web, ...web.map(([a, b]) => [b, a])];
  const leaving = new Map();
  for (const half of halves) {
    const from = key(half[0]);
    leaving.set(from, [...(leaving.get(from) ?? []), half]);
  }
  const bearing = ([a, b]) => Math.atan2(b[1] - a[1], b[0] - a[0]);
  /** Keeping left: of the ways on, the first one clockwise from the way back. */
  const next = ([a, b]) => {
    const back = bearing([b, a]);
    const turn = (half) => (back - bearing(half) + 4 * Math.PI) % (2 * Math.PI) || 2 * Math.PI;
    return leaving.get(key(b)).reduce((best, half) => (turn(half) < turn(best) ? half : best));
  };
  const walked = new Set();
  const pieces = [];
  for (const start of halves) {
    if (walked.has(start)) continue;
    const piece = [start[0]];
    for (let half = start; !walked.has(half); half = next(half)) {
      walked.add(half);
      piece.push(half[1]);
    }
    if (piece.length > 3) pieces.push(piece);
  }
  const astray = pieces.find((piece) => signedArea(piece) < 0);
  if (astray) throw new Error(`A line near ${astray[0]} lies apart from the rest`);
  return pieces;
}
