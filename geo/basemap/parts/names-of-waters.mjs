/**
 * Oceans, seas, straits and gulfs. `size` px, `spacing` em, `width` em of a name on several lines;
 * `at`: lon,lat in degrees, from west to east or from top to bottom as it is read.
 */
const FAR = [2, 3.2];
const MIDDLE = [3.2, 6.5];
const NEAR = [4.5, 8];
const CLOSE = [5.5, 10];

const ocean = (row) => ({ role: 'ocean', caps: true, ...row });
const sea = (row) => ({ role: 'sea', zoom: MIDDLE, ...row });
const strait = (row) => ({ role: 'strait', size: 12, spacing: 0.05, zoom: NEAR, ...row });

const PACIFIC = { en: 'Pacific Ocean', ru: 'Тихий океан' };

export const WATER_NAMES = [
  ocean({ ...PACIFIC, size: 18, spacing: 0.3, zoom: FAR, at: '128,14 142,17 157,22.5 174,33' }),
  ocean({ ...PACIFIC, size: 26, spacing: 0.36, zoom: MIDDLE, at: '129.5,22.2 140,25.2 148,28.6 160.5,36' }),
  sea({
    ...{ en: 'Sea of Okhotsk', ru: 'Охотское море', size: 14, spacing: 0.14, caps: true },
    at: '138.6,54.6 144.4,53.95 149.4,53.75 154.4,53.95 160.2,54.6'
  }),
  sea({
    ...{ en: 'Sea of Japan', ru: 'Японское море', size: 16, spacing: 0.18, caps: true },
    at: '127.4,36 131.4,38.4 134.9,40.6 138.6,43.2 141.4,45.8'
  }),
  sea({
    ...{ en: 'East China Sea', ru: 'Восточно-Китайское море', size: 11.5, spacing: 0.05, caps: true },
    at: '119.4,21.8 123.4,26.6 126.6,29.4 131.8,33'
  }),
  sea({
    ...{ en: 'South China Sea', ru: 'Южно-Китайское море', size: 12.5, spacing: 0.12, caps: true },
    at: '109.6,6.4 112.8,11.4 115.8,15.6 119.3,21.4'
  }),
  sea({ en: 'Yellow Sea', ru: 'Жёлтое море', size: 13, spacing: 0.05, width: 4, at: '122.9,35.6' }),
  sea({ en: 'Bering Sea', ru: 'Берингово море', size: 13, spacing: 0.12, width: 5, at: '171,57.5' }),
  sea({ en: 'Bay of Bengal', ru: 'Бенгальский залив', size: 13, spacing: 0.1, width: 6, at: '88.5,15.5' }),

  strait({ en: 'Tatar Strait', ru: 'Татарский пролив', at: '138.3,45 139.9,47.5 140.9,49.2 141.3,51.2' }),
  strait({ en: 'Gulf of Chihli', ru: 'Печилийский залив', width: 5, at: '119.75,38.7' }),
  strait({ en: 'Gulf of Liaotung', ru: 'Ляодунский залив', size: 11, width: 5, zoom: CLOSE, at: '120.8,40' }),
  strait({ en: 'Korea Bay', ru: 'Западно-Корейский залив', size: 11, width: 6, zoom: CLOSE, at: '123.9,39' }),
  strait({ en: 'Korea Strait', ru: 'Корейский пролив', size: 11, width: 5, at: '128.4,34.05' }),
  strait({ en: 'Formosa Strait', ru: 'Тайваньский пролив', size: 11, width: 6, at: '119.3,24.5' }),
  strait({ en: 'Bashi Channel', ru: 'пролив Баши', size: 10.5, width: 8, at: '121.2,21.3' }),
  strait({ en: 'Gulf of Tonking', ru: 'Тонкинский залив', size: 11.5, width: 6, at: '107.7,19.7' }),
  strait({
    en: 'Strait of Tsugaru',
    ru: 'Сангарский пролив',
    size: 10.5,
    width: 6,
    zoom: CLOSE,
    at: '139.6,41.1'
  }),
  strait({ en: 'La Pérouse Strait', ru: 'пролив Лаперуза', size: 11, width: 6, at: '140.6,45.75' }),
  strait({
    en: 'Peter the Great Bay',
    ru: 'залив Петра Великого',
    size: 11,
    width: 7,
    zoom: CLOSE,
    at: '132,42.55'
  }),
  strait({ en: 'Aniva Bay', ru: 'залив Анива', size: 11, width: 4, zoom: CLOSE, at: '142.75,46.35' }),
  strait({ en: 'Taraika Bay', ru: 'залив Терпения', size: 11.5, width: 5, zoom: CLOSE, at: '143.7,48.65' }),
  strait({
    en: 'Gulf of Sakhalin',
    ru: 'Сахалинский залив',
    size: 11.5,
    width: 6,
    zoom: CLOSE,
    at: '141.1,53.95'
  }),
  strait({
    en: 'Amur Liman',
    ru: 'Амурский лиман',
    size: 10.5,
    width: 5,
    zoom: [6.5, 10],
    at: '141.45,52.75'
  })
];
