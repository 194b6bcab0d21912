/**
 * Provinces, oblasts and republics within the powers, as of 1924–25; the English of China's Post Office, the
 * Russian of the time. Set where towns leave room; `at`: lon,lat in degrees.
 */
const NEAR = [4.5, 7];
const CLOSE = [5.5, 12];

const province = (at, ...name) => ({ ...LOOK, name, at });
const LOOK = { role: 'province', caps: true, size: 10.5, spacing: 0.16, zoom: NEAR };
/** Wider than a province: written along a curve. */
const wide = (at, name, size = 12) => ({ role: 'province', size, spacing: 0.1, zoom: NEAR, name, at });
const government = (at, ...name) => ({
  role: 'province',
  size: 11,
  spacing: 0.06,
  width: 8,
  zoom: CLOSE,
  name,
  at
});

export const PROVINCE_NAMES = [
  province('124.7,42.7', 'Fengtien', 'Фэнтянь', '奉天', '奉天'),
  province('127.9,44.1', 'Kirin', 'Гирин', '吉林', '吉林'),
  province('126.2,50.1', 'Heilungkiang', 'Хэйлунцзян', '黑龍江', '黒竜江'),
  province('119.9,43.3', 'Jehol', 'Жэхэ', '熱河', '熱河'),
  province('116,43.1', 'Chahar', 'Чахар', '察哈爾', '察哈爾'),
  province('108.3,40', 'Suiyuan', 'Суйюань', '綏遠', '綏遠'),
  province('115.6,37.8', 'Chihli', 'Чжили', '直隸', '直隷'),
  province('112,37.3', 'Shansi', 'Шаньси', '山西', '山西'),
  province('109,36.2', 'Shensi', 'Шэньси', '陝西', '陝西'),
  province('104.2,35.6', 'Kansu', 'Ганьсу', '甘肅', '甘粛'),
  province('118.4,36.3', 'Shantung', 'Шаньдун', '山東', '山東'),
  province('113.2,33.6', 'Honan', 'Хэнань', '河南', '河南'),
  province('119.5,33.5', 'Kiangsu', 'Цзянсу', '江蘇', '江蘇'),
  province('116.7,32.2', 'Anhwei', 'Аньхой', '安徽', '安徽'),
  province('120.1,29', 'Chekiang', 'Чжэцзян', '浙江', '浙江'),
  province('118,26.1', 'Fukien', 'Фуцзянь', '福建', '福建'),
  province('115.6,27.6', 'Kiangsi', 'Цзянси', '江西', '江西'),
  province('111.8,31.3', 'Hupeh', 'Хубэй', '湖北', '湖北'),
  province('111.6,27.8', 'Hunan', 'Хунань', '湖南', '湖南'),
  province('115.1,24', 'Kwangtung', 'Гуандун', '廣東', '広東'),
  province('108.4,24.2', 'Kwangsi', 'Гуанси', '廣西', '広西'),
  province('106.8,26.9', 'Kweichow', 'Гуйчжоу', '貴州', '貴州'),
  province('101.8,24.9', 'Yünnan', 'Юньнань', '雲南', '雲南'),
  province('104.6,30.8', 'Szechwan', 'Сычуань', '四川', '四川'),
  province('96.5,35.6', 'Kokonor', 'Кукунор', '青海', '青海'),

  wide('120.5,54.4 125.5,53.6 129.6,52.6 133.4,51', [
    'Far Eastern Oblast',
    'Дальневосточная область',
    '遠東省',
    '極東州'
  ]),
  wide('108.2,53 110.6,54.4 112.4,56', [
    ...['Buryat-Mongol A.S.S.R.', 'Бурят-Монгольская АССР'],
    ...['布里亞特蒙古自治共和國', 'ブリヤート・モンゴル自治共和国']
  ]),
  wide('118,61.4 124,62.2 131,62.4 138,61.8', [
    'Yakut A.S.S.R.',
    'Якутская АССР',
    '雅庫特自治共和國',
    'ヤクート自治共和国'
  ]),
  government('116.6,51.3', 'Transbaikal Government', 'Забайкальская губерния', '後貝加爾省', 'ザバイカル県'),
  government('128.6,51.6', 'Amur Government', 'Амурская губерния', '阿穆爾省', 'アムール県'),
  government('136.2,46.2', 'Maritime Government', 'Приморская губерния', '濱海省', '沿海県'),
  government('103.3,53.9', 'Irkutsk Government', 'Иркутская губерния', '伊爾庫茨克省', 'イルクーツク県'),
  government('95.6,55', 'Yeniseisk Government', 'Енисейская губерния', '葉尼塞斯克省', 'エニセイスク県')
];
