/** Making lines simpler: a border's ribbon, an isobath, a river (Douglas and Peucker), and whole maps. */
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { feature } from 'topojson-client';
import { CAMERA, FOCUS } from './region.mjs';
import { bounds, dedupe, rewind, signedArea, snap } from './rings.mjs';

/** Squared distance of a point from a segment. */
function offset([x, y], [x0, y0], [x1, y1]) {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const span = dx * dx + dy * dy;
  const t = span ? Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / span)) : 0;
  return (x - x0 - t * dx) ** 2 + (y - y0 - t * dy) ** 2;
}

/** Drop points nearer than `tolerance` (degrees) to the line that is left. A closed line stays closed. */
export function simplifyLine(line, tolerance) {
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const spans = [[0, line.length - 1]];
  while (spans.length) {
    const [from, to] = spans.pop();
    let far = 0;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const d = offset(line[i], line[from], line[to]);
      if (d > far) [far, at] = [d, i];
    }
    if (at < 0 || far <= tolerance * tolerance) continue;
    keep[at] = 1;
    spans.push([from, at], [at, to]);
  }
  return line.filter((_, i) => keep[i]);
}

/** Round off the corners once (Chaikin), the ends kept: a line set off sideways then makes no spikes. */
export function smoothLine(line) {
  if (line.length < 3) return line;
  const out = [line[0]];
  for (let i = 1; i < line.length - 1; i++) {
    const [[x0, y0], [x1, y1], [x2, y2]] = [line[i - 1], line[i], line[i + 1]];
    out.push([x1 + (x0 - x1) / 4, y1 + (y0 - y1) / 4], [x1 + (x2 - x1) / 4, y1 + (y2 - y1) / 4]);
  }
  return [...out, line.at(-1)];
}

/** How much coarser the map may be here: one in the focus, more where the story never goes. */
export function coarseness([x, y]) {
  const within = ([w, s, e, n], rim) => x > w - rim && x < e + rim && y > s - rim && y < n + rim;
  if (within(FOCUS, 0)) return 1;
  return within(CAMERA, 2) ? 3 : 12;
}

/** Degrees of Mercator's map in a degree of latitude: what the eye sees. */
export const stretch = (lat) => 1 / Math.cos((lat * Math.PI) / 180);

const keyOf = ([x, y]) => `${x},${y}`;
const sideOf = (a, b) => `${keyOf(a)} ${keyOf(b)}`;

/** Tells whether a ring has a side in common with another ring. */
function neighbours(parts) {
  const owner = new Map();
  for (const ring of Object.values(parts).flat(2)) {
    for (let i = 1; i < ring.length; i++) owner.set(sideOf(ring[i - 1], ring[i]), ring);
  }
  return (ring) => ring.some((b, i) => i > 0 && (owner.get(sideOf(b, ring[i - 1])) ?? ring) !== ring);
}

/**
 * Simplify a map of areas, or of any parts, together, so that neighbours still fit (Visvalingam and
 * Whyatt). A small piece of a mainland keeps all its points: without it there would be a hole.
 * @param {Record<string, number[][][][]>} parts
 * @param {{ detail: number, isle: number, grid: number, even?: boolean }} how `detail` and `isle`: least
 *   area in square degrees on Mercator's map of a corner that stays and of an island that stays;
 *   `grid`: degrees; `even`: the same everywhere
 */
export function simplifyMap(parts, { detail, isle, grid, even = false }) {
  const local = (p) => (even ? 1 : coarseness(p));
  const big = ([ring]) => {
    const [w, s, e, n] = bounds(ring);
    const middle = [(w + e) / 2, (s + n) / 2];
    return Math.abs(signedArea(ring)) * stretch(middle[1]) > isle * local(middle);
  };
  const joined = neighbours(parts);
  const kept = new Set();
  const objects = Object.fromEntries(
    Object.entries(parts).map(([part, polygons]) => {
      const small = polygons.filter((polygon) => !big(polygon) && joined(polygon[0]));
      small.flat(2).forEach((point) => kept.add(keyOf(point)));
      return [
        part,
        {
          type: 'MultiPolygon',
          coordinates: polygons.filter((polygon) => big(polygon) || small.includes(polygon))
        }
      ];
    })
  );
  const corner = ([a, b, c]) =>
    kept.has(keyOf(b))
      ? Infinity
      : (Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2) *
        (stretch(b[1]) / local(b));
  const simple = simplify(presimplify(topology(objects), corner), detail);
  return Object.fromEntries(
    Object.keys(parts).map((part) => {
      const { coordinates } = feature(simple, simple.objects[part]).geometry;
      return [part, coordinates.map((polygon) => gridded(polygon, grid)).filter(Boolean)];
    })
  );
}

function gridded(polygon, grid) {
  const rings = polygon
    .map((ring) => dedupe(ring.map(([x, y]) => [snap(x, grid), snap(y, grid)])))
    .filter((ring, i) => ring.length > 3 && (i === 0 || signedArea(ring) !== 0));
  return rings.length && signedArea(rings[0]) !== 0 ? rewind(rings) : null;
}
