/**
 * Oceans, seas, straits, gulfs and lakes. `size` px, `spacing` em, `width` em of a name on several lines;
 * `at`: lon,lat in degrees, from west to east or from top to bottom as it is read.
 */
const FAR = [2, 3.2];
const MIDDLE = [3.2, 6.5];
const NEAR = [4.5, 8];
const CLOSE = [5.5, 12];
const CLOSEST = [6.5, 12];

const ocean = (row) => ({ role: 'ocean', caps: true, ...row });
const sea = (row) => ({ role: 'sea', zoom: MIDDLE, ...row });
const strait = (row) => ({ role: 'strait', size: 11, spacing: 0.05, zoom: NEAR, ...row });
const bay = (row) => strait({ width: 6, zoom: CLOSE, ...row });
const lake = (row) => strait({ role: 'lake', zoom: CLOSE, width: 5, ...row });

const PACIFIC = { name: ['Pacific Ocean', 'Тихий океан', '太平洋', '太平洋'] };
const OKHOTSK = { name: ['Sea of Okhotsk', 'Охотское море', '鄂霍次克海', 'オホーツク海'] };
const YELLOW = { name: ['Yellow Sea', 'Жёлтое море', '黃海', '黄海'] };

export const WATER_NAMES = [
  ocean({ ...PACIFIC, size: 18, spacing: 0.3, zoom: FAR, at: '128,14 142,17 157,22.5 174,33' }),
  ocean({ ...PACIFIC, size: 26, spacing: 0.36, zoom: MIDDLE, at: '129.5,22.2 140,25.2 148,28.6 160.5,36' }),
  sea({
    ...{ ...OKHOTSK, size: 14, spacing: 0.14, caps: true },
    at: '141,55 145.4,53.8 149.6,53.4 153.8,53.6 158,54.6'
  }),
  sea({
    ...{ name: ['Sea of Japan', 'Японское море', '日本海', '日本海'], size: 16, spacing: 0.18, caps: true },
    at: '127.4,36 131.4,38.4 134.9,40.6 138.6,43.2 141.4,45.8'
  }),
  sea({
    ...{ name: ['East China Sea', 'Восточно-Китайское море', '東海', '東シナ海'], size: 10.8 },
    ...{ spacing: 0.02, caps: true, at: '119.8,21.6 123.8,26.4 127,29.2 132.2,32.6' }
  }),
  sea({
    ...{ name: ['South China Sea', 'Южно-Китайское море', '南海', '南シナ海'], size: 12.5 },
    ...{ spacing: 0.12, caps: true, at: '109.6,6.4 112.8,11.4 115.8,15.6 119.3,21.4' }
  }),
  sea({ ...YELLOW, size: 13, spacing: 0.05, width: 4, at: '123,35.6' }),
  sea({
    name: ['Bering Sea', 'Берингово море', '白令海', 'ベーリング海'],
    size: 13,
    spacing: 0.12,
    width: 5,
    at: '171,57.5'
  }),
  sea({
    ...{
      name: ['Bay of Bengal', 'Бенгальский залив', '孟加拉灣', 'ベンガル湾'],
      size: 13,
      spacing: 0.1,
      width: 6
    },
    at: '88.5,15.5'
  }),

  strait({
    ...{ name: ['Tatar Strait', 'Татарский пролив', '韃靼海峽', '韃靼海峡'], size: 12 },
    at: '138.9,45.6 140.2,47.5 141.1,49.2 141.4,51'
  }),
  strait({ name: ['Gulf of Chihli', 'Печилийский залив', '渤海', '渤海'], width: 5, at: '119.6,38.5' }),
  strait({ name: ['Korea Strait', 'Корейский пролив', '朝鮮海峽', '朝鮮海峡'], width: 5, at: '128.3,33.9' }),
  strait({
    name: ['Formosa Strait', 'Тайваньский пролив', '臺灣海峽', '台湾海峡'],
    width: 6,
    at: '119.4,24.3'
  }),
  strait({
    name: ['Bashi Channel', 'пролив Баши', '巴士海峽', 'バシー海峡'],
    size: 10.5,
    width: 8,
    at: '121.2,21.3'
  }),
  strait({
    name: ['Gulf of Tonking', 'Тонкинский залив', '東京灣', 'トンキン湾'],
    width: 6,
    at: '107.7,19.7'
  }),
  strait({
    name: ['La Pérouse Strait', 'пролив Лаперуза', '宗谷海峽', '宗谷海峡'],
    width: 6,
    at: '140.6,45.8'
  }),

  bay({ name: ['Gulf of Liaotung', 'Ляодунский залив', '遼東灣', '遼東湾'], width: 5, at: '120.75,40.1' }),
  bay({ name: ['Korea Bay', 'Западно-Корейский залив', '西朝鮮灣', '西朝鮮湾'], at: '123.9,38.9' }),
  bay({ name: ['East Korea Bay', 'Восточно-Корейский залив', '東朝鮮灣', '東朝鮮湾'], at: '128.4,39.5' }),
  bay({
    name: ['Hangchow Bay', 'залив Ханчжоу', '杭州灣', '杭州湾'],
    size: 10.5,
    width: 5,
    at: '121.6,30.45'
  }),
  bay({
    name: ['Strait of Tsugaru', 'Сангарский пролив', '津輕海峽', '津軽海峡'],
    size: 10.5,
    at: '139.5,41.2'
  }),
  bay({
    name: ['Inland Sea', 'Внутреннее Японское море', '瀨戶內海', '瀬戸内海'],
    size: 10.5,
    width: 14,
    at: '133.3,34.13'
  }),
  bay({
    name: ['Peter the Great Bay', 'залив Петра Великого', '彼得大帝灣', 'ピョートル大帝湾'],
    width: 7,
    at: '132,42.55'
  }),
  bay({ name: ['Aniva Bay', 'залив Анива', '亞庭灣', '亜庭湾'], width: 4, at: '142.75,46.3' }),
  bay({
    name: ['Taraika Bay', 'залив Терпения', '多來加灣', '多来加湾'],
    size: 11.5,
    width: 5,
    at: '143.65,48.6'
  }),
  bay({
    name: ['Gulf of Sakhalin', 'Сахалинский залив', '薩哈林灣', 'サハリン湾'],
    size: 11.5,
    at: '141,53.95'
  }),

  bay({
    name: ['Amur Liman', 'Амурский лиман', '黑龍江口', 'アムール河口'],
    size: 10.5,
    width: 5,
    zoom: CLOSEST,
    at: '141.35,52.85'
  }),
  bay({
    name: ['Nevelskoi Strait', 'пролив Невельского', '間宮海峽', '間宮海峡'],
    size: 10.5,
    zoom: CLOSEST,
    at: '141.35,51.75'
  }),
  bay({
    name: ['Tokyo Bay', 'Токийский залив', '東京灣', '東京湾'],
    size: 10.5,
    width: 5,
    zoom: CLOSEST,
    at: '139.82,35.42'
  }),
  bay({
    name: ['Osaka Bay', 'Осакский залив', '大阪灣', '大阪湾'],
    size: 10.5,
    width: 5,
    zoom: CLOSEST,
    at: '135.15,34.47'
  }),
  bay({
    name: ['Kiaochow Bay', 'залив Цзяочжоу', '膠州灣', '膠州湾'],
    size: 10.5,
    width: 5,
    zoom: CLOSEST,
    at: '120.5,35.85'
  }),
  bay({
    name: ['Amur Bay', 'Амурский залив', '阿穆爾灣', 'アムール湾'],
    size: 10.5,
    width: 5,
    zoom: CLOSEST,
    at: '131.76,43.13'
  }),
  bay({
    name: ['Ussuri Bay', 'Уссурийский залив', '烏蘇里灣', 'ウスリー湾'],
    size: 10.5,
    width: 5,
    zoom: CLOSEST,
    at: '132.18,43.08'
  }),
  bay({
    name: ['Possiet Bay', 'залив Посьета', '波西耶特灣', 'ポシエト湾'],
    size: 10.5,
    width: 5,
    zoom: CLOSEST,
    at: '130.95,42.45'
  }),
  bay({
    name: ['Ise Bay', 'залив Исе', '伊勢灣', '伊勢湾'],
    size: 10.5,
    width: 4,
    zoom: CLOSEST,
    at: '136.75,34.72'
  }),

  lake({
    ...{ name: ['Lake Baikal', 'озеро Байкал', '貝加爾湖', 'バイカル湖'], zoom: [3.2, 7], spacing: 0.12 },
    at: '104.9,51.6 106.3,52.3 107.8,53.2 108.8,54.2 109.4,55.2'
  }),
  lake({ name: ['Lake Khanka', 'озеро Ханка', '興凱湖', '興凱湖'], at: '132.4,44.95' }),
  lake({ name: ['Dalai Nor', 'Далай-Нор', '呼倫池', '呼倫池'], size: 10.5, at: '117.9,48.75' }),
  lake({ name: ['Kosogol', 'Косогол', '庫蘇古爾湖', 'コソゴル湖'], size: 10.5, at: '100.1,51.1' }),
  lake({ name: ['Ubsa Nor', 'Убса-Нур', '烏布沙泊', 'ウブサ湖'], size: 10.5, at: '92.8,50.3' }),
  lake({ name: ['Koko Nor', 'Кукунор', '青海湖', '青海湖'], size: 10.5, at: '100.2,36.85' }),
  lake({ name: ['Poyang Lake', 'озеро Поян', '鄱陽湖', '鄱陽湖'], size: 10.5, at: '116.7,29.1' }),
  lake({ name: ['Tungting Lake', 'озеро Дунтин', '洞庭湖', '洞庭湖'], size: 10.5, at: '112.8,28.7' })
];
