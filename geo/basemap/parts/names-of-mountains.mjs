/** Ranges, written along their crests; `at`: lon,lat in degrees, as the name is read. */
const NEAR = [4.5, 8];
const CLOSE = [5.5, 12];
const CLOSEST = [6.5, 12];

const range = (at, en, ru, row = {}) => ({
  ...{ role: 'range', size: 11, spacing: 0.14, zoom: NEAR, at, name: [en, ru] },
  ...row
});

export const MOUNTAIN_NAMES = [
  range('118.6,44.4 119.9,46.2 121,48 122.1,50 123,51.8', 'Great Khingan', 'Большой Хинган', {
    spacing: 0.24
  }),
  range('127.4,49.4 128.6,48.5 129.3,47.7 129.8,46.9', 'Little Khingan', 'Малый Хинган'),
  range('133.9,43.7 135.3,45 136.8,46.5 138.1,48.2 139,49.8', 'Sikhote-Alin', 'Сихотэ-Алинь', {
    spacing: 0.24
  }),
  range('120.5,56.2 125,56.2 129.5,55.8 133.5,55.4', 'Stanovoi Range', 'Становой хребет', { spacing: 0.24 }),
  range('111.4,51.4 113.6,52.7 115.6,53.7 117.6,54.4', 'Yablonovy Range', 'Яблоновый хребет'),
  range('89.4,53.3 92.6,54 96,54.2 99.6,53.7', 'Sayan Mountains', 'Саяны', { spacing: 0.24 }),
  range('86.6,49.8 88.8,48.5 91.4,47.2 94.4,46.1 97.4,45.2', 'Altai', 'Алтай', { spacing: 0.5, size: 12 }),
  range('95.6,48.2 98,47.7 100.4,47.1 102.6,46.8', 'Khangai', 'Хангай', { spacing: 0.24 }),
  range('107.4,49.8 109,49.2 110.6,48.9', 'Kentei', 'Хэнтэй', { zoom: CLOSE }),
  range('78,41.8 82,42.5 86.5,43.2 90,43.3', 'Tien Shan', 'Тянь-Шань', { spacing: 0.4 }),
  range('81,35.9 86,36.4 91,35.9', 'Kunlun', 'Куньлунь', { spacing: 0.4 }),
  range('95.6,39.2 98.4,38.7 101.4,37.8', 'Nan Shan', 'Нань-Шань', { spacing: 0.3 }),
  range('80.6,30.1 84.6,28.4 88.6,27.7 92.4,27.9', 'Himalaya', 'Гималаи', { spacing: 0.4 }),
  range('105.4,34.1 107.6,33.8 110,33.8', 'Tsinling', 'Цинь-лин', { spacing: 0.24 }),
  range('113.3,35.7 113.7,36.8 114.1,38 114.8,39.2', 'Taihang', 'Тайхан', { spacing: 0.24 }),
  range('109.4,25.5 112,25.2 114.6,24.9', 'Nan Ling', 'Нань-лин', { spacing: 0.24 }),
  range('117.2,27.4 118,28.4 118.8,29.2', 'Bohea Hills', 'Уи', { zoom: CLOSE }),
  range('126.3,41.4 127.7,42 129.1,42.7', 'Changpai Shan', 'Чанбайшань', { zoom: CLOSE }),
  range('136.9,35.3 137.6,36.1 138.1,36.9', 'Japanese Alps', 'Японские Альпы', {
    zoom: CLOSE,
    spacing: 0.06
  }),
  range('158.4,53.4 159,55 160.4,56.6', 'Sredinny Range', 'Срединный хребет'),
  range('142.4,48.3 142.3,49.1 142.3,49.9', 'Western Range', 'Западный хребет', {
    zoom: CLOSEST,
    spacing: 0.08
  }),
  range('143.25,51.6 143.25,51.2 143.3,50.8', 'Eastern Range', 'Восточный хребет', {
    zoom: CLOSEST,
    spacing: 0.08
  }),
  range('142.45,46.5 142.5,47.1 142.65,47.7', 'Susunai Hills', 'Сусунайский хребет', {
    zoom: CLOSEST,
    spacing: 0.04
  })
];
