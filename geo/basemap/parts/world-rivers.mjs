/** Rivers of the world from Natural Earth 1:10m (public domain; Debian libmagics++-data), without the small ones. */
import { open } from 'shapefile';
import { MAGICS, unpack } from './debian.mjs';
import { dedupe } from './rings.mjs';
import { simplifyLine } from './simplify.mjs';

/** Natural Earth's rank, 1 the greatest. */
const LEAST_RANK = 6;
/** Degrees; the map bends the lines that are left. */
const TOLERANCE = 0.02;

/** @returns {Promise<readonly { rank: number, line: number[][] }[]>} in degrees */
export async function worldRivers() {
  const base = `${MAGICS}/ne_10m_rivers_lake_centerlines`;
  unpack('libmagics++-data', `${base}.shp`);
  const source = await open(`${base}.shp`, `${base}.dbf`, { encoding: 'latin1' });
  const rivers = [];
  for (;;) {
    const { done, value } = await source.read();
    if (done) return rivers;
    const { scalerank: rank } = value.properties;
    const { type, coordinates = [] } = value.geometry ?? {};
    if (rank > LEAST_RANK) continue;
    for (const line of type === 'LineString' ? [coordinates] : coordinates)
      rivers.push({ rank, line: dedupe(simplifyLine(line, TOLERANCE)) });
  }
}
