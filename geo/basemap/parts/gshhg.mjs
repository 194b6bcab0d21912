/**
 * Coast and lakes from GSHHG 2.3.7, high resolution (LGPL-3+), through Debian's `gmt` and
 * `gmt-gshhg-high`. GMT keeps it in one-degree bins and hands out the pieces; they are laid end to end.
 */
import { gmt } from './debian.mjs';
import { EXTENT, SAKHALIN_WATER, inside } from './region.mjs';
import { areaKm2, bounds, contains, dedupe, rewind, snap } from './rings.mjs';

/** Every shore of one level: 1 the sea's, 2 lakes'; closed, or open where it leaves the box. */
function lines([w, s, e, n], level, area) {
  const text = gmt('coast', `-R${w}/${e}/${s}/${n}`, '-Dh', '-M', `-W${level}`, `-A${area}`);
  const pieces = [];
  let own = false;
  for (const row of text.toString().split('\n')) {
    if (row.startsWith('>')) own = row.endsWith(`Level ${level}`);
    if (row.startsWith('>')) pieces.push([]);
    else if (row && own) pieces.at(-1).push(row.split('\t').map((v) => snap(Number(v), 1e-5)));
  }
  return join(pieces.map(dedupe).filter((p) => p.length > 1));
}

const key = ([x, y]) => `${x},${y}`;
const closed = (line) => line.length > 3 && key(line[0]) === key(line.at(-1));

/** Lay pieces end to end, forwards and then backwards. */
function join(pieces) {
  const ends = new Map();
  for (const p of pieces)
    for (const k of [key(p[0]), key(p.at(-1))]) ends.set(k, [...(ends.get(k) ?? []), p]);
  const used = new Set();
  const grow = (line) => {
    while (key(line[0]) !== key(line.at(-1))) {
      const next = ends.get(key(line.at(-1))).find((p) => !used.has(p));
      if (!next) break;
      used.add(next);
      const on = key(next[0]) === key(line.at(-1)) ? next : next.toReversed();
      line.push(...on.slice(1));
    }
    return line;
  };
  const joined = [];
  for (const piece of pieces) {
    if (used.has(piece)) continue;
    used.add(piece);
    joined.push(grow(grow([...piece]).toReversed()));
  }
  return joined;
}

/** Every closed shore of one level. */
const shores = (box, level, area) => lines(box, level, area).filter(closed);

/**
 * The sea's shore in a box.
 * @returns {{ islands: number[][][], mainland: number[][][] }} closed rings, and lines that leave the box
 */
export function readShore(box) {
  const all = lines(box, 1, 0);
  return { islands: all.filter(closed), mainland: all.filter((line) => !closed(line)) };
}

/** Islands inside the water round Sakhalin, the great one first. Polygons without holes. */
export function readSakhalin() {
  const rings = shores([138, 45, 148, 56], 1, 0).filter((ring) =>
    ring.every((p) => contains(SAKHALIN_WATER, p))
  );
  return rings.sort((a, b) => areaKm2(b) - areaKm2(a)).map((ring) => rewind([ring]));
}

/**
 * Dammed after 1925, by a point within: Bratsk, Krasnoyarsk, Irkutsk, Novosibirsk, Kapchagay and other
 * reservoirs of Siberia and Turkestan; Fengman, Supung, Dahuofang, Miyun, Guanting, Sanmenxia and
 * others of China and Korea; Shumarinai in Hokkaidō; the great dams of India and Siam.
 */
const DAMMED = [
  [102.5, 55.4],
  [91.6, 54.7],
  [104.5, 52.1],
  [82.1, 54.4],
  [77.7, 43.8],
  [68.2, 41.1],
  [70.2, 40.3],
  [64.7, 52.7],
  [126.8, 43.6],
  [127.2, 43.5],
  [125.1, 40.6],
  [124.2, 41.9],
  [124.3, 42.5],
  [124.9, 43.2],
  [125.8, 43.9],
  [116.9, 40.5],
  [115.7, 40.3],
  [114, 38.3],
  [114.3, 38.3],
  [114.2, 36.3],
  [111, 35],
  [112.6, 33.3],
  [114.2, 33],
  [118.9, 29.6],
  [114.5, 23.9],
  [110.3, 21.8],
  [109, 39.2],
  [117.4, 38.7],
  [127.9, 38.1],
  [142.2, 44.3],
  [83.8, 21.7],
  [82.8, 24.1],
  [92.2, 22.8],
  [76.1, 15.2],
  [75.6, 24.5],
  [76.6, 31.4],
  [77.8, 11.9],
  [102.5, 16.8]
];
/**
 * No lakes in 1925: the file has open water in the fields north of Canton and in two places of its delta, and Luoma,
 * which until 1949 was land that the summer flooded.
 */
const NO_LAKES = [
  [113.19, 23.18],
  [113.2, 22.49],
  [113.29, 22.11],
  [118.2, 34.08]
];
const LAKES_NEAR = [108, 20, 150, 57];
/** Broad rivers drawn as water where the map comes close: the Amur, the Yangtze and the West River. */
const BROAD_RIVERS = [
  [136.4, 49.9],
  [116.7, 30.1],
  [111.6, 23.2]
];

const centre = (ring) => [0, 1].map((i) => ring.reduce((sum, p) => sum + p[i], 0) / ring.length);
const near = (points, [x, y], reach) => points.some(([px, py]) => Math.hypot(px - x, py - y) < reach);

/**
 * Lakes above a size, km², smaller where the story is. Islands in lakes are left out.
 * @returns {{ ring: number[][], km2: number }[]}
 */
export function readLakes(least = 250, leastNear = 20) {
  const lakes = shores(EXTENT, 2, '10/2/2+l')
    .map((ring) => ({ ring, km2: areaKm2(ring) }))
    .filter(({ ring, km2 }) => km2 > (inside(bounds(ring), LAKES_NEAR) ? leastNear : least))
    .filter(({ ring }) => !near(DAMMED, centre(ring), 0.2) && !near(NO_LAKES, centre(ring), 0.05));
  const rivers = shores(EXTENT, 2, '10/2/2+r')
    .map((ring) => ({ ring, km2: areaKm2(ring) }))
    .filter(({ ring }) => near(BROAD_RIVERS, centre(ring), 0.5));
  return [...lakes, ...rivers].sort((a, b) => b.km2 - a.km2);
}
