/**
 * Powers and lands as of 1924–25, and the parallel. `size` px, `spacing` em, `width` em of a name on
 * several lines; `at`: lon,lat in degrees.
 */
const FAR = [2, 3.2];
const MIDDLE = [3.2, 5.5];
const NEAR = [4.5, 7];
const CLOSE = [5.5, 10];

const power = (row) => ({ role: 'power', caps: true, zoom: MIDDLE, ...row });
const region = (row) => ({ role: 'region', size: 11, spacing: 0.05, zoom: MIDDLE, ...row });
const parallel = (row) => ({ role: 'parallel', en: '50th parallel', ru: '50-я параллель', size: 12, ...row });

const UNION = '91,53.6 100,54.35 108,54.85 116,55 124,54.95 132,54.55 141.5,53.6';
const CHINA = '93,34.6 100,33.9 107,33.8 113,34.5 120,36.2';
const JAPAN = '139.8,31 143.6,34.6 146.6,38 149.2,42.6';

export const POWER_NAMES = [
  power({ en: 'U.S.S.R.', ru: 'СССР', size: 20, spacing: 0.5, zoom: FAR, at: '108,59' }),
  power({
    ...{ en: 'Union of Soviet Socialist Republics', ru: 'Союз Советских Социалистических Республик' },
    ...{ size: 14, spacing: 0.12, at: UNION }
  }),
  power({ en: 'China', ru: 'Китай', size: 20, spacing: 0.5, zoom: FAR, at: CHINA }),
  power({ en: 'China', ru: 'Китай', size: 28, spacing: 0.8, at: CHINA }),
  power({ en: 'Japan', ru: 'Япония', size: 14, spacing: 0.3, zoom: FAR, at: JAPAN }),
  power({ en: 'Japan', ru: 'Япония', size: 22, spacing: 0.5, at: JAPAN }),
  power({
    en: 'Outer Mongolia',
    ru: 'Внешняя Монголия',
    size: 11,
    spacing: 0.16,
    width: 9,
    zoom: FAR,
    at: '103.5,46.2'
  }),
  power({
    ...{ en: 'Outer Mongolia', ru: 'Внешняя Монголия', size: 13.5, spacing: 0.2 },
    at: '91,47 98,45.9 104,45.3 110,44.9 117,45'
  }),

  region({ en: 'Tannu Tuva', ru: 'Танну-Тува', caps: true, size: 10.5, spacing: 0.12, at: '94.6,51.6' }),
  region({
    ...{ en: 'Manchuria', ru: 'Маньчжурия', caps: true, size: 12.5, spacing: 0.25 },
    at: '118.4,48 121.8,48.7 125.6,48.8 129.2,48.1 132.4,46.6'
  }),
  region({
    ...{ en: 'Three Eastern Provinces', ru: 'Три восточные провинции', size: 12, spacing: 0.06, zoom: NEAR },
    at: '119.5,46.6 122.6,47.1 125.8,47.1 129,46.6 131.4,45.8'
  }),
  region({
    ...{ en: 'Chōsen', ru: 'Корея', caps: true, spacing: 0.16 },
    at: '126.9,43 127,40.4 127.25,38.4 127.8,36.2 128,34.6'
  }),
  region({ en: 'Formosa', ru: 'Тайвань (Формоза)', width: 6, size: 11.5, zoom: [3.2, 7], at: '123.9,23.4' }),
  region({
    ...{ en: 'Kuril Islands', ru: 'Курильские острова', size: 12, zoom: [3.2, 7] },
    at: '147.2,42.2 150.8,44.2 154.6,46.8 158.4,50.2'
  }),
  region({
    en: 'Ryūkyū Islands',
    ru: 'острова Рюкю',
    zoom: NEAR,
    at: '125.6,23.6 128,25.2 130,27.2 131.2,29.2'
  }),
  region({ en: 'Karafuto', ru: 'Карафуто', caps: true, size: 10.5, spacing: 0.12, at: '147,48.3' }),
  region({
    en: 'Karafuto',
    ru: 'Карафуто',
    caps: true,
    size: 12,
    spacing: 0.12,
    zoom: CLOSE,
    at: '142.95,49.55'
  }),
  region({ en: 'Hokkaidō', ru: 'Хоккайдо', spacing: 0.1, zoom: NEAR, at: '142.9,43.25' }),
  region({ en: 'Kwantung', ru: 'Квантун', size: 10.5, zoom: CLOSE, at: '121.05,39.05' }),
  region({
    ...{ en: 'Far Eastern Oblast', ru: 'Дальневосточная область', size: 12, spacing: 0.1, zoom: NEAR },
    at: '123.5,54 127.6,52.9 131.4,51.6 135,50'
  }),
  region({
    en: 'Buryat-Mongol A.S.S.R.',
    ru: 'Бурят-Монгольская АССР',
    width: 8,
    zoom: NEAR,
    at: '110.5,53.2'
  }),
  region({ en: 'Sinkiang', ru: 'Синьцзян', caps: true, spacing: 0.2, at: '85,40.6' }),
  region({ en: 'Tibet', ru: 'Тибет', caps: true, spacing: 0.2, at: '87.5,32.2' }),
  region({ en: 'India', ru: 'Индия', caps: true, spacing: 0.2, at: '80.5,23' }),
  region({ en: 'Burma', ru: 'Бирма', spacing: 0.1, at: '95.9,21.5' }),
  region({ en: 'Siam', ru: 'Сиам', spacing: 0.1, at: '101.4,16' }),
  region({ en: 'French Indo-China', ru: 'Французский Индокитай', width: 7, at: '104.6,20.2' }),
  region({ en: 'Philippine Islands', ru: 'Филиппины', width: 6, at: '124.6,14.2' }),

  parallel({ zoom: [3.6, 4.5], at: '148.6,50' }),
  parallel({ zoom: [4.5, 5.5], at: '146.2,50' }),
  parallel({ zoom: CLOSE, at: '145,50' })
];
