/**
 * Lines from Natural Earth 1:10m (public domain; Debian libmagics++-data): today's provincial borders,
 * and the Sungari, which was one in 1924.
 */
import { open } from 'shapefile';
import { MAGICS } from './debian.mjs';
import { BORDERS_OF_1924 } from './lines-of-1924.mjs';
import { dedupe, snap } from './rings.mjs';
import { pastHarbin } from './sungari.mjs';

/** Today's borders that were none, or that lines-of-1924.mjs draws anew; the rest of China's stand for those of 1924. */
const LATER = [
  ['Beijing', 'Hebei'],
  ['Beijing', 'Tianjin'],
  ['Tianjin', 'Hebei'],
  ['Shanghai', 'Jiangsu'],
  ['Chongqing', 'Sichuan'],
  ['Gansu', 'Ningxia'],
  ['Gansu', 'Inner Mongol'],
  ['Heilongjiang', 'Jilin'],
  ['Jilin', 'Liaoning'],
  ['Jilin', 'Inner Mongol'],
  ['Inner Mongol', 'Heilongjiang'],
  ['Inner Mongol', 'Liaoning'],
  ['Inner Mongol', 'Hebei'],
  ['Liaoning', 'Hebei']
];
/** Between the Far Eastern oblast, the Buryat-Mongol republic and the rest of the Union. */
const SOVIET = [
  ['Irkutsk', 'Buryat'],
  ['Chita', 'Buryat'],
  ['Chita', 'Irkutsk'],
  ['Sakha (Yakutia)', 'Chita'],
  ['Amur', 'Sakha (Yakutia)'],
  ['Sakha (Yakutia)', 'Khabarovsk'],
  // The source's name for Magadan is damaged.
  ['Maga Buryatdan', 'Sakha (Yakutia)'],
  ['Chukchi Autonomous Okrug', 'Sakha (Yakutia)']
];

const listed = (pairs, { name_l: left, name_r: right }) =>
  pairs.some((pair) => pair.includes(left) && pair.includes(right));

/** @param {(properties: object) => boolean} wanted */
async function read(layer, encoding, wanted) {
  const source = await open(`${MAGICS}/${layer}.shp`, `${MAGICS}/${layer}.dbf`, { encoding });
  const lines = [];
  for (;;) {
    const { done, value } = await source.read();
    if (done) return lines;
    if (!wanted(value.properties)) continue;
    const { type, coordinates } = value.geometry;
    for (const line of type === 'LineString' ? [coordinates] : coordinates) {
      lines.push(dedupe(line.map(([x, y]) => [snap(x, 1e-4), snap(y, 1e-4)])));
    }
  }
}

const adminLines = (wanted) => read('ne_10m_admin_1_states_provinces_lines', 'utf8', wanted);

/** Today's border of the Tuva republic, in pieces. */
export const readTuva = () => adminLines(({ name_l: left, name_r: right }) => [left, right].includes('Tuva'));

/** The lines that divide China and the Union in 1924–25. */
export async function readProvinces() {
  const china = await adminLines((p) => p.adm0_name === 'China' && !listed(LATER, p));
  const soviet = await adminLines((p) => p.adm0_name === 'Russia' && listed(SOVIET, p));
  const sungari = await read('ne_10m_rivers_lake_centerlines', 'latin1', ({ name }) =>
    name?.startsWith('Songhua')
  );
  return { china: [...china, ...sungari.map(pastHarbin), ...BORDERS_OF_1924], 'ussr-rest': soviet };
}
