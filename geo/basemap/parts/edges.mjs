/**
 * Coasts, borders and ribbons, read off the rings of the powers: a side of a ring that a neighbour
 * walks the other way is a border, any other side is coast, unless it runs along the cut edge.
 * Rings run with their inside on the left (see `rewind`).
 */
import { AREAS, LEASES } from './areas.mjs';
import { metresOff } from './lines-of-1924.mjs';
import { EXTENT } from './region.mjs';
import { simplifyLine, smoothLine } from './simplify.mjs';

const side = (a, b) => `${a[0]},${a[1]} ${b[0]},${b[1]}`;

const onCut = (a, b) =>
  EXTENT.some((at, i) => Math.abs(a[i % 2] - at) < 1e-6 && Math.abs(b[i % 2] - at) < 1e-6);

/** Which part, an area or a power, walks each directed side. */
function owners(parts) {
  const map = new Map();
  for (const [part, polygons] of Object.entries(parts)) {
    for (const ring of polygons.flat()) {
      for (let i = 1; i < ring.length; i++) map.set(side(ring[i - 1], ring[i]), part);
    }
  }
  return map;
}

/**
 * Cut a ring into runs of one neighbour: `coast`, `cut`, or a part's name. Starts at a change, so a
 * run is never split by where the ring happens to begin.
 */
function runsOf(ring, owner) {
  const sides = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    const to = owner.get(side(b, a)) ?? (onCut(a, b) ? 'cut' : 'coast');
    sides.push({ a, b, to });
  }
  const start = sides.findIndex((s, i) => s.to !== sides.at(i - 1).to);
  const turned = start < 0 ? sides : [...sides.slice(start), ...sides.slice(0, start)];
  const runs = [];
  for (const { a, b, to } of turned) {
    const last = runs.at(-1);
    if (last?.to === to) last.line.push(b);
    else runs.push({ to, line: [a, b] });
  }
  return runs;
}

const kindOf = (one, two, line) => {
  if (one === 'mongolia' || two === 'mongolia') return 'disputed';
  return line.every(([x, y]) => y === 50 && x > 141 && x < 145) ? 'parallel' : 'state';
};

/** Lay the simplified borders of one ring end to end where they touch. */
function ribbonsOf(runs, own, tolerance) {
  const lines = [];
  let open = null;
  for (const { to, line } of runs) {
    if (to === 'coast' || to === 'cut' || to === own) {
      open = null;
      continue;
    }
    const simple = smoothLine(simplifyLine(line, tolerance));
    if (open) open.push(...simple.slice(1));
    else lines.push((open = simple));
  }
  const [first, last] = [lines[0], lines.at(-1)];
  const meets = first !== last && last?.at(-1).join() === first[0].join() && open;
  if (meets) {
    last.push(...first.slice(1));
    lines.shift();
  }
  return lines.map((line) => line.toReversed()).filter((line) => line.length > 1);
}

/**
 * @param {Record<string, number[][][][]>} powers polygons a power, snapped and rewound
 * @param {number} tolerance how far a ribbon may leave its border, degrees
 */
export function readEdges(powers, tolerance) {
  const owner = owners(powers);
  const seen = new Set();
  const [coasts, borders, ribbons] = [{}, [], []];
  for (const [power, polygons] of Object.entries(powers)) {
    coasts[power] = [];
    for (const ring of polygons.flat()) {
      const runs = runsOf(ring, owner);
      for (const { to, line } of runs) {
        if (to === 'coast') coasts[power].push(line);
        else if (to !== 'cut' && !seen.has(side(line[1], line[0]))) {
          line.slice(1).forEach((b, i) => seen.add(side(line[i], b)));
          borders.push({ kind: kindOf(power, to, line), line });
        }
      }
      if (power === 'other') continue;
      ribbons.push(...ribbonsOf(runs, power, tolerance).map((line) => ({ power, line })));
    }
  }
  return { coasts, borders, ribbons };
}

/** What a border between areas is, besides a border between powers; undefined when it is nothing more. */
function innerKindOf(one, two) {
  if (one === two) return undefined;
  if (LEASES.includes(one) || LEASES.includes(two)) return 'lease';
  if (AREAS[one].power !== AREAS[two].power) return undefined;
  return { china: 'province', ussr: 'oblast', mongolia: 'disputed' }[AREAS[one].power];
}

/**
 * The borders between areas: of provinces and oblasts, of Outer Mongolia with Tuva, and of leases. A lease's border with
 * another power is also a border of that power, and among those that `readEdges` gives.
 * @param {Record<string, number[][][][]>} areas polygons an area, snapped and rewound
 */
export function readInnerBorders(areas) {
  const owner = owners(areas);
  const seen = new Set();
  const borders = [];
  for (const [area, polygons] of Object.entries(areas)) {
    for (const { to, line } of polygons.flat().flatMap((ring) => runsOf(ring, owner))) {
      const kind = AREAS[to] && innerKindOf(area, to);
      if (!kind || seen.has(side(line[1], line[0]))) continue;
      line.slice(1).forEach((b, i) => seen.add(side(line[i], b)));
      borders.push(...bySureness(line).map((part) => ({ kind, ...part })));
    }
  }
  return borders;
}

/** A border in parts that are equally sure. */
function bySureness(line) {
  const parts = [];
  for (const [i, b] of line.slice(1).entries()) {
    const metres = metresOff(line[i], b);
    const last = parts.at(-1);
    if (last && last.metres === metres) last.line.push(b);
    else parts.push({ metres, line: [line[i], b] });
  }
  return parts;
}
