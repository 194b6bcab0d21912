/**
 * Relief as hachures: short strokes down the slope, the steeper and the farther from the light in the
 * north-west, the heavier.
 *
 * A stroke stands at a place of a lattice, so it costs one letter of the file: which way it runs and how
 * heavy it is. src/data/relief.ts reads the letters by the same rules.
 */
import { gmt, scratch } from './debian.mjs';
import { EXTENT, FOCUS } from './region.mjs';
import { report } from './topology.mjs';

/** Step of the grid of heights, degrees: twice as fine as the picture that they come from. */
const STEP = 1 / 12;
/** Of the picture's 256 greys: found by comparing plains and plateaux with ETOPO5, ±10 %. */
const METRES_A_SHADE = 25;
/** Directions of a stroke, in half a turn. */
const DIRECTIONS = 12;
const WEIGHTS = 7;
/** Of the first letter; the alphabet leaves out the backslash, which JSON would double. */
const FIRST = 35;
const BACKSLASH = 92;

/** Where strokes are drawn at all, and where finely: [west, south, east, north]. */
const SHEET = [74, 6, 174, 65];
const NEAR = [FOCUS[0] - 2, FOCUS[1], FOCUS[2] - 2, FOCUS[3]];
const isNear = ([x, y]) => x > NEAR[0] && y > NEAR[1] && x < NEAR[2] && y < NEAR[3];

/**
 * `spacing`: degrees of longitude; `soft`: how far heights are averaged, in spacings; `plain` and `steep`:
 * slopes, in metres a kilometre, at which strokes begin and are heaviest; `shore`: kilometres from the sea within which
 * the ground is left to names and marks, so that an island twice as wide has no strokes. `far` gives way to `near` as one
 * comes nearer, `rest` has nothing finer and stays.
 */
const FAR = { box: SHEET, spacing: 0.2, soft: 0.8, plain: 6.5, steep: 42, shore: 75 };
const LEVELS = [
  { level: 'far', ...FAR, holds: isNear },
  { level: 'rest', ...FAR, holds: (point) => !isNear(point) },
  { level: 'near', box: NEAR, spacing: 0.11, soft: 1, plain: 8, steep: 55, shore: 0, holds: isNear }
];
/** What remains of the weight of a stroke on a slope that looks to the light. */
const LIT = 0.3;
/**
 * The same slope counts for more where land is low, or the Khingan would be lost beside Tibet: it is
 * divided by the height in kilometres, but no less than this, to this power.
 */
const LEAST_HEIGHT = 0.3;
const POWER = 0.35;
const KM_A_DEGREE = 111.195;

const RAD = Math.PI / 180;
const mercator = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * RAD) / 2)) / RAD;
const latitude = (y) => Math.atan(Math.sinh(y * RAD)) / RAD;

/**
 * @param {string} picture a grey map of the world's heights
 * @param {(point: number[]) => boolean} isDry neither sea nor lake, [longitude, latitude]
 * @param {(point: number[]) => boolean} isLand not sea
 */
export function drawRelief(picture, isDry, isLand) {
  const heights = readHeights(picture);
  const levels = LEVELS.map((level) => lattice(level, heights, isDry, isLand));
  report('relief.json', `${JSON.stringify({ type: 'Hachures', levels })}\n`);
}

function lattice(
  { level, box: [w, s, e, n], spacing, soft, plain, steep, shore, holds },
  heights,
  isDry,
  isLand
) {
  const ground = readerOf(soften(heights, soft * spacing));
  const frame = { west: w, north: Number(mercator(n).toFixed(4)), spacing };
  const letterAt = (row, column) => {
    const [x, y] = placeOf(frame, row, column);
    if (!holds([x, latitude(y)]) || !isInland([x, latitude(y)], shore, isLand)) return ' ';
    const { height, east, north } = ground(x, latitude(y));
    const rise = Math.hypot(east, north);
    const slope = rise / Math.max(LEAST_HEIGHT, height / 1000) ** POWER;
    if (slope < plain) return ' ';
    // Ground that rises to the north-west looks to the south-east, away from the light.
    const shade = (1 + (north - east) / rise / Math.SQRT2) / 2;
    const force = Math.min(1, Math.log(slope / plain) / Math.log(steep / plain));
    const heavy = (0.25 + 0.75 * force) * (LIT + (1 - LIT) * shade);
    const weight = Math.min(WEIGHTS - 1, Math.floor(heavy * WEIGHTS));
    const direction = Math.round((Math.atan2(north, east) / Math.PI + 1) * DIRECTIONS) % DIRECTIONS;
    const half = (0.4 + 0.05 * weight) * spacing;
    return isWhollyDry([x, y], direction, half, isDry) ? letterOf(direction, weight) : ' ';
  };
  const columns = Math.round((e - w) / spacing);
  const rows = Math.round((frame.north - mercator(s)) / spacing);
  const row = (_, at) =>
    Array.from({ length: columns }, (_, column) => letterAt(at, column))
      .join('')
      .trimEnd();
  return { level, ...frame, rows: Array.from({ length: rows }, row) };
}

const fraction = (v) => v - Math.floor(v);

/**
 * Where a stroke of the lattice stands, in degrees of longitude and of Mercator's map. Places are shifted
 * by an even scatter (Roberts's R2 sequence), or rows would be seen.
 */
function placeOf({ west, north, spacing }, row, column) {
  const x = fraction(0.7548776662466927 * row + 0.5698402909980532 * column);
  const y = fraction(0.5698402909980532 * row + 0.7548776662466927 * column);
  return [west + (column + x) * spacing, north - (row + y) * spacing];
}

function letterOf(direction, weight) {
  const code = FIRST + weight * DIRECTIONS + direction;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function isWhollyDry([x, y], direction, half, isDry) {
  const angle = (direction / DIRECTIONS) * Math.PI;
  return [-1, -0.5, 0, 0.5, 1].every((t) =>
    isDry([x + t * half * Math.cos(angle), latitude(y + t * half * Math.sin(angle))])
  );
}

/** Whether there is land all around, as far as `kilometres` and half as far. */
export function isInland([x, lat], kilometres, isLand) {
  const far = kilometres / KM_A_DEGREE;
  return [0.5, 1].every((share) =>
    Array.from({ length: 16 }, (_, i) => (i / 8) * Math.PI).every((angle) => {
      const [east, north] = [Math.cos(angle), Math.sin(angle)].map((part) => part * share * far);
      return isLand([x + east / Math.cos(lat * RAD), lat + north]);
    })
  );
}

/** Metres above the sea, nought on it; rows from the north. */
function readHeights(picture) {
  const [w, s, e, n] = EXTENT;
  const [width, height] = [Math.round((e - w) / STEP) + 1, Math.round((n - s) / STEP) + 1];
  const [world, file] = [scratch('world-heights.nc'), scratch('heights.nc')];
  gmt('grdconvert', `${picture}=gd`, `-G${world}`);
  gmt('grdedit', world, '-R-180/180/-90/90');
  gmt('grdsample', world, `-R${w}/${e}/${s}/${n}`, '-I5m', '-rg', '-nc', `-G${file}`);
  const bytes = gmt('grd2xyz', file, '-ZTLf');
  const values = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  if (values.length !== width * height) throw new Error(`${picture}: ${values.length} heights`);
  return { values: values.map((grey) => Math.max(0, grey * METRES_A_SHADE)), width, height };
}

const latitudeOf = (row) => EXTENT[3] - row * STEP;

/** Heights averaged with a bell of `sigma` degrees of longitude, as wide north and south on Mercator's map. */
function soften({ values, width, height }, sigma) {
  const wide = bell(sigma / STEP);
  const east = values.map((_, i) => {
    const [row, column] = [Math.floor(i / width) * width, i % width];
    return average(wide, (k) => values[row + held(column + k, width)]);
  });
  const bells = Array.from({ length: height }, (_, row) =>
    bell((sigma / STEP) * Math.cos(latitudeOf(row) * RAD))
  );
  const both = values.map((_, i) => {
    const [row, column] = [Math.floor(i / width), i % width];
    return average(bells[row], (k) => east[held(row + k, height) * width + column]);
  });
  return { values: both, width, height };
}

const held = (index, length) => Math.max(0, Math.min(length - 1, index));

const bell = (sigma) =>
  Array.from({ length: Math.max(1, Math.ceil(2.5 * sigma)) + 1 }, (_, k) =>
    Math.exp(-((k / sigma) ** 2) / 2)
  );

function average(weights, valueAt) {
  let [sum, total] = [0, 0];
  for (let k = 1 - weights.length; k < weights.length; k++) {
    const weight = weights[Math.abs(k)];
    sum += weight * valueAt(k);
    total += weight;
  }
  return sum / total;
}

/** Tells the height at a point, metres, and how it rises to the east and to the north, metres a kilometre. */
function readerOf({ values, width, height }) {
  const heightAt = (x, y) => {
    const [column, row] = [held(Math.floor(x), width - 2), held(Math.floor(y), height - 2)];
    const [tx, ty] = [x - column, y - row];
    const i = row * width + column;
    const upper = values[i] * (1 - tx) + values[i + 1] * tx;
    const lower = values[i + width] * (1 - tx) + values[i + width + 1] * tx;
    return upper * (1 - ty) + lower * ty;
  };
  return (lon, lat) => {
    const [x, y] = [(lon - EXTENT[0]) / STEP, (EXTENT[3] - lat) / STEP];
    const km = KM_A_DEGREE * STEP;
    return {
      height: heightAt(x, y),
      east: (heightAt(x + 0.5, y) - heightAt(x - 0.5, y)) / (km * Math.cos(lat * RAD)),
      north: (heightAt(x, y - 0.5) - heightAt(x, y + 0.5)) / km
    };
  };
}
