/**
 * Depths of the world's seas in bands, from ETOPO5 (NOAA National Geophysical Data Center, 1988: public domain, NOAA asks to be
 * cited) as Debian's ferret-datasets has it. A tint of the ground, coarse on purpose.
 */
import { contours } from 'd3-contour';
import { ETOPO5, gmt, scratch, unpack } from './debian.mjs';
import { landMask } from './mask.mjs';
import { signedArea } from './rings.mjs';
import { offShore, soften } from './sea-floor.mjs';
import { simplifyMap } from './simplify.mjs';

/** Where a band begins, metres below the sea; each is one of DEPTHS in src/map/layers/sea/style.ts. */
const BANDS = [200, 1000, 3000, 6000];
/** Step of the working grid, degrees: 10 minutes. */
const STEP = 1 / 6;
/** Smallest pool or rise that is drawn, square degrees. */
const LEAST = 0.6;

/**
 * @param {number[][][][]} land
 * @param {readonly [south: number, north: number]} limits degrees
 * @returns {readonly { depth: number, polygons: number[][][][] }[]}
 */
export function worldDepths(land, [south, north]) {
  const width = Math.round(360 / STEP) + 1;
  const height = Math.round((north - south) / STEP) + 1;
  const grid = { west: -180, north, step: STEP, width, height };
  const sea = offShore(readDepth(grid, south), withIslands(landMask({ land }, grid), land, grid), grid, 1);
  const place = ([x, y]) => [
    Math.min(180, Math.max(-180, (x - 0.5) * STEP - 180)),
    Math.min(north, Math.max(south, north - (y - 0.5) * STEP))
  ];
  const bands = Object.fromEntries(
    contours()
      .size([width, height])
      .thresholds(BANDS)(soften(sea, grid, 2))
      .map(({ value, coordinates }) => [
        value,
        coordinates
          .map((polygon) =>
            polygon.map((ring) => ring.map(place)).filter((ring) => Math.abs(signedArea(ring)) > LEAST)
          )
          .filter((polygon) => polygon.length > 0)
      ])
  );
  const simple = simplifyMap(bands, { detail: 0.08, isle: LEAST, grid: 0.02, even: true });
  return BANDS.map((depth) => ({ depth, polygons: simple[depth] }));
}

/** Islands that lie between the points of the grid count for the nearest of them: no depth is drawn over any land. */
function withIslands(mask, land, { west, north, step, width, height }) {
  for (const [x, y] of land.flat(2)) {
    const row = Math.min(height - 1, Math.max(0, Math.round((north - y) / step)));
    const column = Math.min(width - 1, Math.max(0, Math.round((x - west) / step)));
    mask[row * width + column] = 1;
  }
  return mask;
}

/** Metres below the sea, rows from the north, columns from 180° W; ETOPO5's begin at Greenwich. */
function readDepth({ width, height, north }, south) {
  unpack('ferret-datasets', ETOPO5);
  const file = scratch('world-depth.nc');
  gmt('grdsample', ETOPO5, `-R0/360/${south}/${north}`, '-I10m', '-nc', `-G${file}`);
  const bytes = gmt('grd2xyz', file, '-ZTLf');
  const heights = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const round = width - 1;
  if (heights.length !== round * height) throw new Error(`ETOPO5: ${heights.length} cells`);
  return Float32Array.from({ length: width * height }, (_, i) => {
    const column = ((i % width) + round / 2) % round;
    return Math.max(0, -heights[Math.floor(i / width) * round + column]);
  });
}
