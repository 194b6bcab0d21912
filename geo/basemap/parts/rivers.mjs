/**
 * Rivers from Natural Earth 1:10m (public domain; Debian libmagics++-data). The source's names are
 * damaged there, so none are kept. A reservoir's centre line stays: it follows the drowned river.
 */
import { open } from 'shapefile';
import { CHANNELS, intoCanton } from './canton.mjs';
import { MAGICS } from './debian.mjs';
import { CAMERA, EXTENT, FOCUS } from './region.mjs';
import { clipLine, dedupe, snap } from './rings.mjs';
import { simplifyLine } from './simplify.mjs';
import { withoutHarbin } from './sungari.mjs';
import { collection, feature, writeTopology } from './topology.mjs';

/** Natural Earth's rank, 1 the greatest: this far everywhere, and further where the story is. */
const RANK = 6;
const RANK_NEAR = 8;
/** The Tym of Northern Sakhalin, along which the journeys run; by us, from memory, ±5 km. */
const TYM =
  '142.72,50.5 142.68,50.72 142.74,50.9 142.95,51.12 143.02,51.3 143.05,51.45 143.12,51.65 143.14,51.8 143.2,51.84';
const GRID_RIVERS = 0.002;

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
  for (const line of [TYM, ...CHANNELS])
    rivers.push({ rank: 7, line: line.split(' ').map((pair) => pair.split(',').map(Number)) });
  const features = rivers
    .filter(({ line }) => line.length > 1)
    .map(({ rank, line }) => feature('LineString', line, { rank }));
  writeTopology('rivers.json', { rivers: collection(features) }, GRID_RIVERS);
}

function finish(line, near) {
  const on = dedupe(
    simplifyLine(line, near ? 0.004 : 0.015).map(([x, y]) => [snap(x, GRID_RIVERS), snap(y, GRID_RIVERS)])
  );
  return on;
}
