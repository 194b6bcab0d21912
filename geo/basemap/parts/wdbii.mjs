/**
 * Courses of rivers from the World Data Bank II, which comes with GSHHG (Debian `gmt-gshhg-high`), where Natural Earth
 * has none or leaves the river.
 */
import { gmt } from './debian.mjs';
import { snap } from './rings.mjs';

const apart = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
/** Ends of pieces that lie so near to one another, in degrees, are one. */
const JOINT = 0.004;

/** The pieces of all permanent rivers in a box. */
function piecesIn([west, south, east, north]) {
  const text = gmt('coast', `-R${west}/${east}/${south}/${north}`, '-Dh', '-M', '-Ir').toString();
  return text
    .split(/^>.*$/m)
    .map((rows) => rows.trim().split('\n').filter(Boolean))
    .map((rows) => rows.map((row) => row.split('\t').map((v) => snap(Number(v), 1e-4))))
    .filter((line) => line.length > 1);
}

/** From each vertex of the pieces to those beside it, and from an end to whatever lies at it. */
function linksOf(pieces) {
  const points = pieces.flat();
  const links = points.map(() => []);
  let at = 0;
  for (const piece of pieces) {
    const last = at + piece.length - 1;
    for (let i = at; i < last; i++) {
      links[i].push(i + 1);
      links[i + 1].push(i);
    }
    for (const end of [at, last]) {
      points.forEach((point, i) => {
        if (i === end || apart(point, points[end]) > JOINT) return;
        links[end].push(i);
        links[i].push(end);
      });
    }
    at = last + 1;
  }
  return { points, links };
}

/**
 * The shortest way along the rivers in a box, from the vertex that is nearest to one point to that nearest to another.
 * @param {{ box: number[], from: number[], to: number[] }} course degrees
 * @returns {number[][]} a line; throws where no river leads there
 */
export function riverCourse({ box, from, to }) {
  const { points, links } = linksOf(piecesIn(box));
  const nearest = (target) =>
    points.reduce((best, point, i) => (apart(point, target) < apart(points[best], target) ? i : best), 0);
  const [start, end] = [nearest(from), nearest(to)];
  const far = new Map([[start, 0]]);
  const before = new Map();
  const open = new Set([start]);
  while (open.size) {
    const here = [...open].reduce((a, b) => (far.get(b) < far.get(a) ? b : a));
    if (here === end) break;
    open.delete(here);
    for (const next of links[here]) {
      const way = far.get(here) + apart(points[here], points[next]);
      if (way >= (far.get(next) ?? Infinity)) continue;
      far.set(next, way);
      before.set(next, here);
      open.add(next);
    }
  }
  if (!far.has(end)) throw new Error(`No river leads from ${from} to ${to}`);
  const line = [points[end]];
  for (let at = end; before.has(at); at = before.get(at)) line.unshift(points[before.get(at)]);
  return line;
}
