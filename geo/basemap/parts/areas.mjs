/**
 * The areas: the smallest pieces of land to which a status of 1924–25 can belong, and whose they are on
 * this map. `precision` is `surveyed` where every land border of the area was marked on the ground by
 * treaty or the area has none, else `approximate`.
 */
const owned = (power, precision, ids) => ids.map((area) => [area, { power, precision }]);

/** @type {Record<string, { power: string, precision: 'surveyed' | 'approximate' }>} in drawing order */
export const AREAS = Object.fromEntries([
  ...owned('ussr', 'approximate', ['far-eastern-oblast']),
  ...owned('ussr', 'surveyed', ['northern-sakhalin']),
  ...owned('ussr', 'approximate', ['buryat-mongol-assr', 'ussr-rest']),
  ...owned('japan', 'surveyed', ['japan', 'karafuto', 'kurils', 'chosen', 'taiwan']),
  ...owned('japan', 'approximate', ['kwantung']),
  ...owned('japan', 'surveyed', ['south-seas']),
  ...owned('mongolia', 'approximate', ['outer-mongolia', 'tannu-tuva']),
  ...owned('china', 'approximate', ['fengtien', 'kirin', 'heilungkiang', 'jehol', 'chahar', 'suiyuan']),
  ...owned('china', 'approximate', ['chihli', 'shansi', 'shantung', 'honan', 'shensi', 'kansu']),
  ...owned('china', 'approximate', ['kiangsu', 'anhwei', 'chekiang', 'fukien', 'kiangsi', 'hupeh', 'hunan']),
  ...owned('china', 'approximate', ['szechwan', 'kwangtung', 'kwangsi', 'kweichow', 'yunnan']),
  ...owned('china', 'approximate', ['sinkiang', 'tibet', 'kokonor']),
  ...owned('china', 'approximate', ['weihaiwei', 'kwangchowwan']),
  ...owned('other', 'surveyed', ['hongkong']),
  ...owned('other', 'approximate', ['macao', 'other'])
]);

/** Leased from China: their land borders are drawn as such. Macao had no lease, but is drawn alike. */
export const LEASES = ['kwantung', 'hongkong', 'macao', 'weihaiwei', 'kwangchowwan'];

/**
 * Points that say which area a piece of a mainland belongs to: every piece that the dividing lines leave
 * holds points of one area only. Degrees.
 */
export const SEEDS = {
  china: {
    fengtien: '123.43,41.8 122.8,45.6',
    kirin: '126.63,45.72',
    heilungkiang: '123.95,47.34',
    jehol: '117.93,40.97',
    chahar: '116,44',
    suiyuan: '111.65,40.82 107.9,39.2',
    chihli: '115.5,38.87 115.03,35.77 115.09,35.29',
    shansi: '112.55,37.87',
    shantung: '117,36.67 115.6,35.87',
    honan: '114.3,34.78',
    shensi: '108.94,34.27',
    kansu: '103.83,36.06 106.27,38.47 101.78,36.62',
    kiangsu: '118.78,32.06',
    anhwei: '117.05,30.9',
    chekiang: '120.15,29.9',
    fukien: '118.5,26',
    kiangsi: '115.9,28.4',
    hupeh: '113,31',
    hunan: '112.9,28',
    szechwan: '104.07,30.67',
    kwangtung: '113.26,23.4 108.65,22.1',
    kwangsi: '109.4,24.3',
    kweichow: '106.7,26.6',
    yunnan: '102.7,25.05',
    sinkiang: '87.6,43.8',
    tibet: '91.1,29.7',
    kokonor: '97,35.5',
    weihaiwei: '122.1,37.44',
    kwangchowwan: '110.5,21.25'
  },
  'ussr-rest': {
    'ussr-rest': '104.3,53.5',
    'buryat-mongol-assr': '107.6,51.83',
    'far-eastern-oblast': '135.1,48.6'
  }
};
