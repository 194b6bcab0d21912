/**
 * Depth of the sea in bands, from ETOPO5 (NOAA National Geophysical Data Center, 1988: public domain,
 * NOAA asks to be cited), the 5-minute grid of Debian's ferret-datasets. Soft on purpose: a ground tint,
 * no chart.
 */
import fs from 'node:fs';
import { contours } from 'd3-contour';
import { ETOPO5, gmt, scratch } from './debian.mjs';
import { EXTENT } from './region.mjs';
import { landMask } from './mask.mjs';
import { signedArea } from './rings.mjs';
import { offShore, soften } from './sea-floor.mjs';
import { simplifyMap } from './simplify.mjs';
import { collection, feature, writeTopology } from './topology.mjs';

/** Where a band begins, metres below the sea. */
const BANDS = [60, 200, 1000, 3000, 6000];
/** Step of the working grid, degrees: 2 minutes. */
const STEP = 1 / 30;
/** How many cells from land stay shallow, so that no band runs along a coast that it does not quite fit. */
const SHORE = 2;
const SOFTENING = 3;
/** Smallest pool or rise that is drawn, square degrees. */
const LEAST = { 60: 0.02, 200: 0.03, 1000: 0.06, 3000: 0.2, 6000: 0.2 };

/** @param {Record<string, number[][][][]>} powers the land, to keep depths off it */
export function drawDepth(powers) {
  const [w, s, e, n] = EXTENT;
  const width = Math.round((e - w) / STEP) + 1;
  const height = Math.round((n - s) / STEP) + 1;
  const grid = { west: w, north: n, step: STEP, width, height };
  const depth = soften(offShore(readDepth(grid), landMask(powers, grid), grid, SHORE), grid, SOFTENING);
  const place = ([x, y]) => [
    Math.min(e, Math.max(w, w + (x - 0.5) * STEP)),
    Math.min(n, Math.max(s, n - (y - 0.5) * STEP))
  ];
  const bands = {};
  for (const { value, coordinates } of contours().size([width, height]).thresholds(BANDS)(depth)) {
    bands[value] = coordinates
      .map((polygon) => polygon.map((ring) => ring.map(place)))
      .map((polygon) => polygon.filter((ring) => Math.abs(signedArea(ring)) > LEAST[value]))
      .filter((polygon) => polygon.length);
  }
  const simple = simplifyMap(bands, { detail: 4e-4, isle: 0.02, grid: 0.01 });
  const features = BANDS.map((band) => feature('MultiPolygon', simple[band], { depth: band }));
  writeTopology('depth.json', { depth: collection(features) }, 0.01);
}

/** Metres below the sea on the working grid, rows from the north; bicubic between ETOPO5's points. */
function readDepth({ width, height }) {
  const [w, s, e, n] = EXTENT;
  const file = scratch('depth.nc');
  if (!fs.existsSync(file)) {
    gmt('grdsample', ETOPO5, `-R${w}/${e}/${s}/${n}`, '-I2m', '-nc', `-G${file}`);
  }
  const bytes = gmt('grd2xyz', file, '-ZTLf');
  const heights = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  if (heights.length !== width * height) throw new Error(`ETOPO5: ${heights.length} cells`);
  return heights.map((h) => Math.max(0, -h));
}
