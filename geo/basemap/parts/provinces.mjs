/** Dividing China's land and the Union's into the areas of 1924–25. */
import { SEEDS } from './areas.mjs';
import { inside } from './region.mjs';
import { areaKm2, bounds, contains, rewind } from './rings.mjs';
import { splitRing } from './split-polygon.mjs';
import { landOf } from './topology.mjs';

/** Islands that belong with a lease rather than with the shore they lie off: boxes, degrees. */
const LEASED_ISLES = {
  // Liukung.
  weihaiwei: [122, 37.4, 122.4, 37.6],
  // Tanhai and Naochow.
  kwangchowwan: [110.2, 20.85, 110.75, 21.3]
};

const points = (text) => text.split(' ').map((pair) => pair.split(',').map(Number));

/**
 * Share out the polygons of `whole` among its areas: the largest along the lines, every other, an island,
 * to the area whose shore is nearest.
 * @param {Record<string, number[][][][]>} areas changed in place
 */
export function divide(areas, whole, lines) {
  const [mainland, ...isles] = areas[whole].toSorted((a, b) => areaKm2(b[0]) - areaKm2(a[0]));
  areas[whole] = [];
  const seeds = Object.entries(SEEDS[whole]).map(([area, text]) => ({ area, seeds: points(text) }));
  const [shore, ...holes] = mainland;
  const pieces = name(splitRing(shore, lines), seeds);
  for (const area of Object.keys(SEEDS[whole])) {
    const own = pieces.filter((piece) => piece.area === area).map(({ ring }) => [ring]);
    for (const [outer, ...inner] of landOf({ [area]: own }).map(rewind)) {
      areas[area].push([outer, ...inner, ...holes.filter((hole) => contains(outer, hole[0]))]);
    }
  }
  for (const isle of isles) areas[ownerOf(isle[0], pieces)].push(isle);
}

/** Every piece gets the area of its seeds; a splinter without one, that of the longest common side. */
function name(rings, seeds) {
  const pieces = rings.map((ring) => {
    const held = seeds.filter((one) => one.seeds.some((point) => contains(ring, point)));
    if (held.length > 1) throw new Error(`One piece holds ${held.map(({ area }) => area).join(' and ')}`);
    return { ring, area: held[0]?.area };
  });
  const missing = seeds.filter(({ area }) => !pieces.some((piece) => piece.area === area));
  if (missing.length) throw new Error(`No piece holds ${missing.map(({ area }) => area).join(', ')}`);
  for (const piece of pieces.filter(({ area }) => !area)) {
    piece.area = neighbourOf(piece, pieces);
    console.log(`${Math.round(areaKm2(piece.ring))} km² near ${piece.ring[0]} go to ${piece.area}`);
  }
  return pieces;
}

const sidesOf = (ring) => ring.slice(1).map((b, i) => [ring[i], b]);

function neighbourOf(piece, pieces) {
  const own = new Map(
    sidesOf(piece.ring).map(([a, b]) => [`${b} ${a}`, Math.hypot(b[0] - a[0], b[1] - a[1])])
  );
  const common = ({ ring }) => sidesOf(ring).reduce((sum, [a, b]) => sum + (own.get(`${a} ${b}`) ?? 0), 0);
  return pieces
    .filter(({ area }) => area)
    .reduce((best, other) => (common(other) > common(best) ? other : best)).area;
}

function ownerOf(isle, pieces) {
  const box = bounds(isle);
  const leased = Object.keys(LEASED_ISLES).find((area) => inside(box, LEASED_ISLES[area]));
  if (leased && pieces.some(({ area }) => area === leased)) return leased;
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const squeeze = Math.cos((y * Math.PI) / 180);
  let best = { area: '', far: Infinity };
  for (const { area, ring } of pieces) {
    for (const [px, py] of ring) {
      const far = ((px - x) * squeeze) ** 2 + (py - y) ** 2;
      if (far < best.far) best = { area, far };
    }
  }
  return best.area;
}
