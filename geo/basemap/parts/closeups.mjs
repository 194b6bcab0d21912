/**
 * Close-ups: here the coast is GSHHG's, whose land is older than Natural Earth's and its line finer. A
 * stretch of mainland is taken over from one point of the coast to another, where both coasts come
 * nearest to each other, so that they join without a step; islands are exchanged box by box.
 */
import { difference } from 'polyclip-ts';
import { DELTA, WEST_RIVER } from './canton.mjs';
import { CLOSEUPS } from './closeup-stretches.mjs';
import { cutRing } from './cut-ring.mjs';
import { readShore } from './gshhg.mjs';
import { fillNarrows } from './narrows.mjs';
import { bounds, contains, dedupe, rewind, snap } from './rings.mjs';

/** Grid of the working map, degrees: eleven metres from north to south. */
const STEP = 1e-4;
/** How far from the point that is named, in degrees, the two coasts may be joined. */
const REACH = 0.12;
/** How far beyond a box its shore is read, so that islands across its edge are whole. */
const RIM = 1;

/** A point in the town of Macao, and the neck of its peninsula. */
const MACAO = [113.545, 22.197];
const BARRIER_GATE = [
  [113.5311, 22.2099],
  [113.5503, 22.2133]
];

/** @param {Record<string, number[][][][]>} areas changed in place */
export function drawCloseups(areas) {
  for (const { box, stretches, reclaimed = [] } of Object.values(CLOSEUPS)) {
    const [w, s, e, n] = box;
    const { islands, mainland } = readShore([w - RIM, s - RIM, e + RIM, n + RIM]);
    exchangeIslands(areas, box, islands, stretches);
    for (const stretch of stretches) takeOver(areas[stretch.area], mainland, stretch);
    for (const text of reclaimed) drown(areas, stretches[0].area, ringOf(text));
  }
  splitMacao(areas);
  areas.china = fillNarrows(areas.china, ringOf(DELTA.ring), DELTA.metres);
  drown(areas, 'china', bandAlong(WEST_RIVER));
}

/** GSHHG's mainland has the peninsula of Macao: it is cut off at the Barrier Gate. */
function splitMacao(areas) {
  const at = areas.china.findIndex(([ring]) => contains(ring, MACAO));
  const [mainland, ...holes] = areas.china[at];
  const halves = cutRing(mainland, BARRIER_GATE);
  const macao = halves.find((half) => contains(half, MACAO));
  areas.china[at] = rewind([halves.find((half) => half !== macao), ...holes]);
  areas.macao.push(rewind([macao]));
}

const pointsOf = (text) => text.split(/\s+/).map((pair) => pair.split(',').map(Number));

function ringOf(text) {
  const points = pointsOf(text);
  return [...points, points[0]];
}

/** A ring on both sides of a line. */
function bandAlong({ line, breadth }) {
  const points = pointsOf(line);
  const side = (sign) =>
    points.map(([x, y], i) => {
      const [[x0, y0], [x1, y1]] = [points[Math.max(0, i - 1)], points[Math.min(points.length - 1, i + 1)]];
      const away = (sign * breadth) / 2 / Math.hypot(x1 - x0, y1 - y0);
      return [x - (y1 - y0) * away, y + (x1 - x0) * away];
    });
  const ring = [...side(1), ...side(-1).toReversed()];
  return [...ring, ring[0]];
}

/** Take the land inside a ring away. */
function drown(areas, area, ring) {
  const [w, s, e, n] = bounds(ring);
  areas[area] = areas[area].flatMap((polygon) => {
    const [west, south, east, north] = bounds(polygon[0]);
    const meets = west < e && east > w && south < n && north > s;
    return meets ? difference(polygon, [ring]).map((part) => rewind(part.map(onGrid))) : [polygon];
  });
}

const onGrid = (line) => dedupe(line.map((point) => point.map((v) => snap(v, STEP))));
const apart = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The middle of a ring's box. */
const middle = (ring) => {
  const [w, s, e, n] = bounds(ring);
  return [(w + e) / 2, (s + n) / 2];
};
const within = ([w, s, e, n], [x, y]) => x > w && x < e && y > s && y < n;

/** Islands whose middle lies in the box give way to GSHHG's; each of these goes to the area that was nearest. */
function exchangeIslands(areas, box, islands, stretches) {
  const held = stretches.flatMap(({ from, to, fixed }) => (fixed ? [from, to] : []));
  const bordered = (ring) => ring.some((p) => held.some((point) => apart(p, point) === 0));
  const [w, s, e, n] = box;
  const around = [w - RIM, s - RIM, e + RIM, n + RIM];
  const shores = Object.entries(areas).flatMap(([area, polygons]) =>
    polygons.flatMap(([ring]) => ring.filter((p) => within(around, p)).map((point) => ({ area, point })))
  );
  for (const [area, polygons] of Object.entries(areas)) {
    areas[area] = polygons.filter(([ring]) => bordered(ring) || !within(box, middle(ring)));
  }
  for (const island of islands.map(onGrid)) {
    if (island.length < 4 || !within(box, middle(island))) continue;
    const to = middle(island);
    const { area } = shores.reduce((best, one) =>
      apart(one.point, to) < apart(best.point, to) ? one : best
    );
    areas[area].push(rewind([island]));
  }
}

/** The nearest pair of points of two lines, near `to`. */
function closest(ring, line, to, reach) {
  const near = (points) =>
    points.map((point, i) => ({ i, point })).filter(({ point }) => apart(point, to) < reach);
  let best = { gap: Infinity };
  for (const one of near(ring)) {
    for (const other of near(line)) {
      const gap = apart(one.point, other.point);
      if (gap < best.gap) best = { gap, ring: one.i, line: other.i };
    }
  }
  return best;
}

/** Replace a stretch of the ring that runs by both points with GSHHG's. */
function takeOver(polygons, mainland, { area, from, to, fixed }) {
  const ends = (ring, line) => {
    const [first, last] = [from, to].map((point, i) => {
      const held = fixed === 'both' || fixed === ['from', 'to'][i];
      if (!held) return closest(ring, line, point, REACH);
      const at = ring.findIndex((p) => apart(p, point) === 0);
      const { line: on, gap } = closest([point], line, point, REACH);
      return { ring: at, line: on, gap: at < 0 ? Infinity : gap };
    });
    return { first, last, gap: first.gap + last.gap };
  };
  const choices = polygons.flatMap(([ring], p) =>
    mainland.map((line) => ({ p, line, ...ends(ring.slice(0, -1), line) }))
  );
  const { p, line, first, last, gap } = choices.reduce((best, one) => (one.gap < best.gap ? one : best));
  if (!Number.isFinite(gap)) throw new Error(`The coasts do not meet near ${from} or ${to}`);
  const ring = polygons[p][0].slice(0, -1);
  const [a, b] = [first.line, last.line];
  const taken = onGrid(a < b ? line.slice(a, b + 1) : line.slice(b, a + 1).toReversed());
  const rest = [];
  for (let i = last.ring; i !== first.ring; i = (i + 1) % ring.length) rest.push(ring[i]);
  rest.push(ring[first.ring]);
  const joined = dedupe([...rest, ...taken, rest[0]]);
  console.log(
    `Close-up of ${area} from ${from}: joined at ${[first, last].map((end) => `${Math.round(end.gap * 111e3)} m`).join(' and ')}`
  );
  polygons[p] = rewind([joined, ...polygons[p].slice(1)]);
}
