/**
 * Names of the ground, in our own words: seas, straits, powers, lands. English as printed in the 1920s,
 * Russian as written then and now. Places and events have their own files; these name what has no one point.
 */
import { POWER_NAMES } from './names-of-powers.mjs';
import { WATER_NAMES } from './names-of-waters.mjs';
import { snap } from './rings.mjs';
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
  return [...out, points.at(-1)].map((point) => point.map((v) => snap(v, 0.01)));
}

/**
 * One name from its row.
 * @param {object} row `at`: one "lon,lat" for a point, several for a curve; `zoom`: [from, to]
 */
function nameOf({ role, en, ru, size, spacing = 0, caps = false, width, zoom: [minzoom, maxzoom], at }) {
  const points = at.split(' ').map((pair) => pair.split(',').map(Number));
  const geometry =
    points.length > 1
      ? { type: 'LineString', coordinates: curve(points) }
      : { type: 'Point', coordinates: points[0] };
  const properties = { role, name: { en, ru }, size, spacing, caps, minzoom, maxzoom };
  if (width) properties.width = width;
  return { type: 'Feature', properties, geometry };
}

export function drawNames() {
  const features = [...WATER_NAMES, ...POWER_NAMES].map(nameOf);
  const rows = features.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  report('names.geojson', `{\n  "type": "FeatureCollection",\n  "features": [\n${rows}\n  ]\n}\n`);
}
