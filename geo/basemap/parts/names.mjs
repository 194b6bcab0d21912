/**
 * Names of the ground, in our own words: waters, ranges, provinces, powers. English as printed in the 1920s,
 * Russian as written then and now. Places and events have their own files; these name what has no one point.
 */
import { MOUNTAIN_NAMES } from './names-of-mountains.mjs';
import { POWER_NAMES } from './names-of-powers.mjs';
import { PROVINCE_NAMES } from './names-of-provinces.mjs';
import { RIVER_NAMES } from './names-of-rivers.mjs';
import { WATER_NAMES } from './names-of-waters.mjs';
import { snap } from './rings.mjs';
import { simplifyLine, smoothLine } from './simplify.mjs';
import { report } from './topology.mjs';

/** Points between two control points of a curve. */
const SMOOTH = 8;

/** A Catmull–Rom curve through control points. */
function curve(points) {
  const out = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [b, c] = [points[i], points[i + 1]];
    const [a, d] = [points[i - 1] ?? b, points[i + 2] ?? c];
    for (let k = 0; k < SMOOTH; k++) {
      const t = k / SMOOTH;
      out.push(
        [0, 1].map(
          (j) =>
            0.5 *
            (2 * b[j] +
              (c[j] - a[j]) * t +
              (2 * a[j] - 5 * b[j] + 4 * c[j] - d[j]) * t ** 2 +
              (3 * b[j] - a[j] - 3 * c[j] + d[j]) * t ** 3)
        )
      );
    }
  }
  return onGrid([...out, points.at(-1)]);
}

const onGrid = (points) => points.map((point) => point.map((v) => snap(v, 0.01)));

/**
 * One name from its row.
 * @param {object} row `at`: one "lon,lat" for a point, several for a curve; `zoom`: [from, to];
 *   `name`: in English, Russian and, where there is one, Chinese and Japanese
 * @param {(along: string, minzoom: number) => number[][]} courseOf where a name `along` a river is written
 */
function nameOf({ at, along, name, zoom: [minzoom, maxzoom], ...row }, courseOf) {
  const points = at && pointsOf(at);
  const geometry =
    points?.length === 1
      ? { type: 'Point', coordinates: points[0] }
      : { type: 'LineString', coordinates: points ? curve(points) : courseOf(along, minzoom) };
  const { role, size, spacing = 0, caps = false, ...rest } = row;
  const names = Object.fromEntries(name.map((word, i) => [LANGUAGES[i], word]));
  const properties = { role, name: names, size, spacing, caps, minzoom, maxzoom, ...rest };
  return { type: 'Feature', properties, geometry };
}

const LANGUAGES = ['en', 'ru', 'zh', 'ja'];

const pointsOf = (text) => text.split(' ').map((pair) => pair.split(',').map(Number));

/** How far a name may leave its river by the zoom from which it is seen, degrees: it cannot follow every bend. */
const straighter = (minzoom) => (minzoom < 5 ? 0.25 : 0.1);
/** How far off its river the ends of a stretch may be given, degrees. */
const NEAR = 0.6;

/** Finds the stretch of a drawn river between two points, from west to east, smooth enough to write along. */
function coursesOf({ features }) {
  const lines = features.flatMap(({ geometry: { type, coordinates } }) =>
    type === 'LineString' ? [coordinates] : coordinates
  );
  const nearest = (line, [x, y]) =>
    line.reduce(
      (best, [px, py], at) => {
        const off = Math.hypot(px - x, py - y);
        return off < best.off ? { off, at } : best;
      },
      { off: Infinity, at: 0 }
    );
  return (along, minzoom) => {
    const ends = pointsOf(along);
    const [{ line, found, off }] = lines
      .map((line) => ({ line, found: ends.map((end) => nearest(line, end)) }))
      .map((river) => ({ ...river, off: Math.max(...river.found.map((end) => end.off)) }))
      .sort((a, b) => a.off - b.off);
    if (off > NEAR) throw new Error(`No river is drawn along ${along}`);
    const [from, to] = found.map((end) => end.at).sort((a, b) => a - b);
    const course = smoothLine(smoothLine(simplifyLine(line.slice(from, to + 1), straighter(minzoom))));
    return onGrid(course[0][0] < course.at(-1)[0] ? course : course.toReversed());
  };
}

/** @param {object} rivers GeoJSON, as they are drawn */
export function drawNames(rivers) {
  const courseOf = coursesOf(rivers);
  const rows = [WATER_NAMES, RIVER_NAMES, MOUNTAIN_NAMES, PROVINCE_NAMES, POWER_NAMES].flat();
  const lines = rows.map((row) => `    ${JSON.stringify(nameOf(row, courseOf))}`).join(',\n');
  report('names.geojson', `{\n  "type": "FeatureCollection",\n  "features": [\n${lines}\n  ]\n}\n`);
}
