/**
 * Powers, lands and islands as of 1924–25, and the parallel. `size` px, `spacing` em, `width` em of a name on
 * several lines; `at`: lon,lat in degrees; `from` and `until`: the first day of a name, and of the next one.
 */
const FAR = [2, 3.2];
const MIDDLE = [3.2, 5.5];
const NEAR = [4.5, 7];
const CLOSE = [5.5, 12];

const power = (row) => ({ role: 'power', caps: true, zoom: MIDDLE, ...row });
const region = (row) => ({ role: 'region', size: 11, spacing: 0.05, zoom: MIDDLE, ...row });
const parallel = (row) => ({
  ...{ role: 'parallel', name: ['50th parallel', '50-я параллель', '北緯五十度', '北緯五十度'], size: 12 },
  ...row
});

const UNION = { name: ['U.S.S.R.', 'СССР', '蘇聯', 'ソ連'] };
const CHINA = { name: ['China', 'Китай', '中華民國', '中華民国'] };
const JAPAN = { name: ['Japan', 'Япония', '日本', '日本'] };
const ALONG_CHINA = '93,34.6 100,33.9 107,33.8 113,34.5 120,36.2';
const PROCLAIMED = '1924-11-26';
const MONGOLIA = [
  { name: ['Outer Mongolia', 'Внешняя Монголия', '外蒙古', '外蒙古'], until: PROCLAIMED },
  {
    ...{
      name: [
        'Mongolian People’s Republic',
        'Монгольская Народная Республика',
        '蒙古人民共和國',
        '蒙古人民共和国'
      ]
    },
    from: PROCLAIMED
  }
];
const KARAFUTO = { name: ['Karafuto', 'Карафуто', '樺太', '樺太'], caps: true, spacing: 0.12 };

export const POWER_NAMES = [
  power({ ...UNION, size: 20, spacing: 0.5, zoom: FAR, at: '108,59' }),
  // Once more where the sheet opens, with no room for the whole.
  power({ ...UNION, size: 13, spacing: 0.3, at: '131.6,52.7' }),
  power({
    name: [
      'Union of Soviet Socialist Republics',
      'Союз Советских Социалистических Республик',
      '蘇維埃社會主義共和國聯邦',
      'ソヴィエト社会主義共和国連邦'
    ],
    ...{ size: 14, spacing: 0.12, at: '90,55.6 98,56.3 107,56.8 116,56.9 125,56.6 133,56 141,55' }
  }),
  power({ ...CHINA, size: 20, spacing: 0.5, zoom: FAR, at: ALONG_CHINA }),
  power({ ...CHINA, size: 28, spacing: 0.8, at: ALONG_CHINA }),
  power({ ...JAPAN, size: 14, spacing: 0.3, zoom: FAR, at: '142.2,28.2 146,32 149,36 151.2,40' }),
  power({ ...JAPAN, size: 22, spacing: 0.5, at: '139.8,31 143.6,34.6 146.6,38 149.2,42.6' }),
  ...MONGOLIA.flatMap((mongolia) => [
    power({ ...mongolia, size: 11, spacing: 0.16, width: 9, zoom: FAR, at: '103.5,45.6' }),
    power({ ...mongolia, size: 12.5, spacing: 0.18, width: 15, at: '104.4,45.3' })
  ]),

  region({
    ...{ name: ['Tannu Tuva', 'Танну-Тува', '唐努烏梁海', 'タンヌ・トゥヴァ'], caps: true },
    ...{ size: 10.5, spacing: 0.12, at: '94.9,51.3' }
  }),
  region({
    ...{ name: ['Manchuria', 'Маньчжурия', '滿洲', '満洲'], caps: true, size: 12.5, spacing: 0.25 },
    at: '118.4,47.8 121.8,48.4 125.6,48.5 129.2,47.8 132.4,46.3'
  }),
  region({
    ...{ name: ['Three Eastern Provinces', 'Три восточные провинции', '東三省', '東三省'], size: 12 },
    ...{ spacing: 0.06, zoom: NEAR, at: '119.6,44.7 122,45.4 124.2,45.6 126.2,45.2' }
  }),
  region({
    ...{ name: ['Inner Mongolia', 'Внутренняя Монголия', '內蒙古', '内蒙古'], size: 12, spacing: 0.2 },
    ...{ zoom: NEAR, at: '107.5,42 111,42.4 114.5,43.8 117.5,45.4' }
  }),
  region({
    ...{ name: ['Chōsen', 'Корея', '朝鮮', '朝鮮'], caps: true, spacing: 0.16 },
    at: '126.9,43 127,40.4 127.25,38.4 127.8,36.2 128,34.6'
  }),
  region({
    ...{ name: ['Formosa', 'Тайвань (Формоза)', '臺灣', '台湾'], width: 6, size: 11.5, zoom: [3.2, 7] },
    at: '123.7,23.4'
  }),
  region({
    ...{ name: ['Kuril Islands', 'Курильские острова', '千島群島', '千島列島'], size: 12, zoom: [3.2, 7] },
    at: '147.2,42.2 150.8,44.2 154.6,46.8 158.4,50.2'
  }),
  region({
    ...{ name: ['Ryūkyū Islands', 'острова Рюкю', '琉球群島', '琉球諸島'], zoom: NEAR },
    at: '125.6,23.6 128,25.2 130,27.2 131.2,29.2'
  }),
  region({ ...KARAFUTO, size: 10.5, zoom: [3.6, 4.5], at: '147,48.3' }),
  region({ ...KARAFUTO, size: 10.5, zoom: [4.5, 5.5], at: '144.9,47.9' }),
  region({ ...KARAFUTO, size: 12, zoom: CLOSE, at: '143.52,49.64' }),
  // Until then an edition writes who holds it.
  region({
    name: ['Northern Sakhalin', 'Северный Сахалин', '北樺太', '北樺太'],
    from: '1925-05-15',
    ...{ width: 6, size: 12, spacing: 0.1, zoom: NEAR, at: '142.85,51.75' }
  }),
  region({
    name: ['Honshū', 'Хонсю', '本州', '本州'],
    spacing: 0.3,
    zoom: NEAR,
    at: '139.1,36.9 140.2,38.3 140.9,40'
  }),
  region({ name: ['Shikoku', 'Сикоку', '四國', '四国'], zoom: CLOSE, at: '133.4,33.65' }),
  region({ name: ['Kyūshū', 'Кюсю', '九州', '九州'], spacing: 0.1, zoom: NEAR, at: '131,32.2' }),
  region({ name: ['Hokkaidō', 'Хоккайдо', '北海道', '北海道'], spacing: 0.1, zoom: NEAR, at: '143,42.95' }),
  region({ name: ['Tsushima', 'Цусима', '對馬', '対馬'], size: 10.5, zoom: CLOSE, at: '129.75,34.55' }),
  region({ name: ['Quelpart', 'Квельпарт', '濟州島', '済州島'], size: 10.5, zoom: CLOSE, at: '126.5,33.05' }),
  region({
    name: ['Etorofu', 'Эторофу (Итуруп)', '擇捉島', '択捉島'],
    size: 10.5,
    zoom: CLOSE,
    at: '148.7,45.05'
  }),
  region({ name: ['Kunashiri', 'Кунасири', '國後島', '国後島'], size: 10.5, zoom: CLOSE, at: '146.6,43.95' }),
  region({ name: ['Kwantung', 'Квантун', '關東州', '関東州'], size: 10.5, zoom: CLOSE, at: '121.95,39.55' }),
  region({ name: ['Hainan', 'Хайнань', '海南島', '海南島'], zoom: NEAR, at: '109.8,19.2' }),
  region({
    name: ['Kamchatka', 'Камчатка', '堪察加', 'カムチャツカ'],
    spacing: 0.12,
    zoom: MIDDLE,
    at: '159.4,57.4'
  }),
  region({ name: ['Sinkiang', 'Синьцзян', '新疆', '新疆'], caps: true, spacing: 0.2, at: '85,40.6' }),
  region({ name: ['Tibet', 'Тибет', '西藏', 'チベット'], caps: true, spacing: 0.2, at: '87.5,32.2' }),
  region({ name: ['India', 'Индия', '印度', 'インド'], caps: true, spacing: 0.2, at: '80.5,23' }),
  region({ name: ['Burma', 'Бирма', '緬甸', 'ビルマ'], spacing: 0.1, at: '95.9,21.5' }),
  region({ name: ['Siam', 'Сиам', '暹羅', 'シャム'], spacing: 0.1, at: '101.4,16' }),
  region({
    ...{ name: ['French Indo-China', 'Французский Индокитай', '法屬印度支那', '仏領インドシナ'], width: 7 },
    at: '104.6,20.2'
  }),
  region({
    ...{
      name: ['Philippine Islands', 'Филиппины', '菲律賓群島', 'フィリピン諸島'],
      width: 6,
      at: '124.6,14.2'
    }
  }),

  parallel({ zoom: [3.6, 4.5], at: '148.6,50' }),
  // From nearer by an edition writes the degrees of its own lines.
  parallel({ zoom: [4.5, 5.5], at: '145.4,50' })
];
