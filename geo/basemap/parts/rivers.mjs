/**
 * Rivers from Natural Earth 1:10m (public domain; Debian libmagics++-data). The source's names are damaged there, so none
 * are kept. A reservoir's centre line stays: it follows the drowned river. What Natural Earth lacks where the story is comes
 * from WDBII, or is ours.
 */
import { open } from 'shapefile';
import { CHANNELS, intoCanton } from './canton.mjs';
import { MAGICS } from './debian.mjs';
import { CAMERA, EXTENT, FOCUS } from './region.mjs';
import { clipLine, dedupe, snap } from './rings.mjs';
import { simplifyLine } from './simplify.mjs';
import { LOWER_HULAN, withoutHarbin } from './sungari.mjs';
import { collection, feature, writeTopology } from './topology.mjs';
import { riverCourse } from './wdbii.mjs';

/** Natural Earth's rank, 1 the greatest: this far everywhere, and further where the story is. */
const RANK = 6;
const RANK_NEAR = 8;
const GRID_RIVERS = 0.001;

/** The Tym above its reach in WDBII, past the villages that lay on it; from memory, ±4 km. Degrees. */
const UPPER_TYM =
  '143.13,50.82 143,50.68 142.86,50.66 142.75,50.7 142.7,50.78 142.67,50.86 142.64,50.95 142.628,51';

/** Rivers of WDBII, from their heads: the Tym of Northern Sakhalin; the Hulan, at Harbin; at Canton the Liuhsi and the Paini. */
const COURSES = [
  { box: [142, 49.5, 144, 52.5], from: [142.6285, 51], to: [143.2, 51.86] },
  { box: [126, 45.6, 129.5, 48.5], from: [128.6, 47.3], to: [126.447, 46.07] },
  { box: [112.5, 22.5, 114.5, 24.5], from: [114, 23.92], to: [113.177, 23.239] },
  { box: [112.5, 22.5, 114.5, 24.5], from: [112.89, 23.14], to: [113.1736, 23.2175] }
];

const covers = ([w, s, e, n], line) => line.some(([x, y]) => x > w && x < e && y > s && y < n);

export async function drawRivers() {
  const base = `${MAGICS}/ne_10m_rivers_lake_centerlines`;
  const source = await open(`${base}.shp`, `${base}.dbf`, { encoding: 'latin1' });
  const rivers = [];
  for (;;) {
    const { done, value } = await source.read();
    if (done) break;
    const { type, coordinates } = value.geometry;
    const rank = value.properties.scalerank;
    for (const line of type === 'LineString' ? [coordinates] : coordinates) {
      const near = covers(FOCUS, line);
      if (rank > (near ? RANK_NEAR : RANK) || !covers(CAMERA, line)) continue;
      for (const part of withoutHarbin(line))
        for (const piece of clipLine(intoCanton(part), EXTENT))
          rivers.push({ rank, line: finish(piece, near) });
    }
  }
  for (const text of [UPPER_TYM, LOWER_HULAN, ...CHANNELS])
    rivers.push({ rank: 7, line: text.split(/\s+/).map((pair) => pair.split(',').map(Number)) });
  for (const course of COURSES) rivers.push({ rank: 7, line: finish(riverCourse(course), true) });
  const features = rivers
    .filter(({ line }) => line.length > 1)
    .map(({ rank, line }) => feature('LineString', line, { rank }));
  writeTopology('rivers.json', { rivers: collection(features) }, GRID_RIVERS);
}

function finish(line, near) {
  const on = dedupe(
    simplifyLine(line, near ? 0.002 : 0.015).map(([x, y]) => [snap(x, GRID_RIVERS), snap(y, GRID_RIVERS)])
  );
  return on;
}
