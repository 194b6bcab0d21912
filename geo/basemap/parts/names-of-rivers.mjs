/**
 * Rivers, written along a stretch of the drawn course: `along` gives points near which it begins and ends,
 * lon,lat in degrees. A long river is named more than once.
 */
const NEAR = [4.5, 8];
const CLOSE = [5.5, 12];
const CLOSEST = [6.5, 12];

const river = (en, ru, zoom, ...stretches) =>
  stretches.map((along) => ({ role: 'river', name: [en, ru], size: 11, spacing: 0.12, zoom, along }));

export const RIVER_NAMES = [
  river('Amur', 'Амур', NEAR, '123.2,53.5 126,52.6', '128.6,49.6 130.8,48.9', '137.3,50.5 139.5,51.4'),
  river('Sungari', 'Сунгари', NEAR, '127.4,45.9 130,46.6'),
  river('Nonni', 'Нонни', CLOSE, '124.6,48.6 123.9,46.6'),
  river('Ussuri', 'Уссури', NEAR, '133.6,45.6 134.7,47.8'),
  river('Argun', 'Аргунь', NEAR, '118.2,49.8 119.9,51.6'),
  river('Shilka', 'Шилка', CLOSE, '116.4,52.2 119.4,53.2'),
  river('Zeya', 'Зея', CLOSE, '128,52.2 127.6,50.6'),
  river('Liao', 'Ляохэ', NEAR, '121,43.6 123,43.3'),
  river('Yalu', 'Ялу', CLOSE, '125.3,40.7 126.6,41.6'),
  river('Hwang Ho', 'Хуанхэ', NEAR, '106.6,38.6 107,40.3', '110.5,39 110.5,36.4', '115.4,35.7 118.3,37.4'),
  river('Wei', 'Вэйхэ', CLOSE, '107.6,34.4 109.8,34.6'),
  river('Hwai Ho', 'Хуайхэ', CLOSE, '115.4,32.4 116.6,32.6'),
  river('Yangtze', 'Янцзы', NEAR, '105.2,28.8 107.4,29.8', '112.6,29.8 111,30.4', '115.6,29.9 117.6,30.8'),
  river('Si Kiang', 'Сицзян', NEAR, '111.4,23.4 112.9,22.8'),
  river('Red River', 'Красная', CLOSE, '103.6,22.7 105.2,21.3'),
  river('Mekong', 'Меконг', NEAR, '101.5,18 103.2,18.3'),
  river('Selenga', 'Селенга', NEAR, '102.6,49.3 105.4,50'),
  river('Lena', 'Лена', NEAR, '112.6,59.2 116.6,60.2'),
  river('Angara', 'Ангара', NEAR, '102.8,54.4 101.8,56.2'),
  river('Yenisei', 'Енисей', NEAR, '92.4,55.6 92.9,58'),
  river('Tym', 'Тымь', CLOSEST, '142.7,50.9 143.1,51.7'),
  river('Poronai', 'Поронай', CLOSEST, '142.8,50 143.1,49.3')
].flat();
