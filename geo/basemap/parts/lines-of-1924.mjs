/**
 * Borders of 1924–25 that today's provinces do not keep, by us and from memory: a few strokes each, with
 * an error in kilometres. Degrees. A line runs on beyond the border in which it ends, and is cut there.
 */
const BORDERS = {
  /** Jehol to the south: the Great Wall from Shanhaikwan by Hifengkow and Kupeikow, then west of Fengning. ±15 km. */
  jeholChihli: `119.9,39.9 119.76,40.02 119.55,40.2 119.2,40.16 118.9,40.17 118.6,40.3 118.3,40.42 117.95,40.25 117.6,40.22
    117.4,40.45 117.16,40.7 116.85,40.75 116.5,40.72 116.3,40.9 116.15,41.2 116.15,41.4`,
  /** Jehol and Chahar: east of Dolonnor, west of Kingpeng, north of the Bairin banners to the Khingan. ±30 km. */
  jeholChahar: `116.15,41.4 116.15,41.6 116.7,41.9 117,42.3 116.5,42.9 116.4,43.3 117.2,43.9 118,44.4 118.9,44.8 119.5,45.4
    119.8,46.1`,
  /** Jehol and Fengtien: the Willow Palisade from the Great Wall, then round the Jerim banners. ±20 km. */
  jeholFengtien: `119.55,40.2 119.68,40.4 120.1,40.6 120.5,40.95 120.85,41.3 121,41.63 121.4,41.76 121.85,41.86 121.95,42.1
    122.1,42.4 122.2,43 121.85,43.4 121.6,43.85 121,44.4 120.4,45.1 119.9,45.7 119.8,46.1`,
  /** Chahar and Fengtien, then Chahar and Heilungkiang, along the Khingan. ±30 km. */
  chaharManchuria: '119.8,46.1 119.9,46.4 119.75,46.8 119.6,47.2',
  /** Chahar and Chihli: the outer Great Wall, which leaves Kalgan in Chihli and Changpei in Chahar. ±10 km. */
  chaharChihli:
    '113.8,40.4 114.3,40.83 114.6,40.87 114.88,40.85 115.2,40.93 115.45,41.15 115.75,41.33 116.15,41.4',
  /** Chahar and Suiyuan: from the pass of Shahukow to the Mongolian border. ±30 km. */
  chaharSuiyuan:
    '112.3,40.1 112.2,40.4 112.05,40.75 112.25,41.3 112.75,41.75 112.4,42.4 111.9,43 111.3,43.5 110.9,44',
  /** Suiyuan and the Alashan banner, which looked to Kansu: the Yellow River, then north. ±20 km. */
  suiyuanKansu: '106.9,38.9 106.78,39.3 106.75,39.7 106.85,40.1 107,40.3 106.6,40.65 106.2,41.2 105.8,42.3',
  /** Fengtien and Heilungkiang: from the Khingan to the Nonni below Talai. ±20 km. */
  fengtienHeilungkiang: `119.9,46.4 120.4,46.75 121,46.95 121.6,46.75 122.2,46.4 122.8,46.2 123.5,45.95 123.75,45.6 124.05,45.4
    124.3,45.32`,
  /** Fengtien and Kirin: past Changling, Kungchuling and Itung to the upper Sungari and the Long White Mountain. ±20 km. */
  fengtienKirin: `124.3,45.32 124.05,45.05 123.6,44.75 123.35,44.35 123.6,43.95 124.1,43.75 124.6,43.72 124.95,43.75 125.1,43.66
    124.95,43.4 124.85,43.2 125.05,43.12 125.4,43.15 125.75,42.95 126.05,42.8 126.45,42.75 126.45,42.45 126.5,42.2 126.9,42.13
    127.1,42.3 127.15,42.6 127.6,42.75 128.1,42.72 128.5,42.6 128.72,42.3 128.75,41.8`,
  /** Kirin and Heilungkiang between the Nonni's Talai and the Sungari's head; then the river itself. ±10 km. */
  kirinHeilungkiang: '124.3,45.32 124.5,45.4 124.6753,45.4499',
  /** Chihli's tail round Kaichow, today Honan's and Shantung's: west and south. ±15 km. */
  chihliHonan:
    '115,36.3 114.95,36.05 114.88,35.78 114.75,35.55 114.5,35.35 114.5,35.07 114.85,34.98 115.2,34.9',
  /** The same to the east, towards Fanhsien and Tsaochow. ±15 km. */
  chihliShantung: '115.5,36.4 115.38,36.1 115.3,35.8 115.3,35.4 115.2,34.9 115,34.7',
  /** Kansu's Sining, Tangar and Kweite, apart from Kokonor. ±20 km. */
  kansuKokonor:
    '100.9,38.5 100.95,37.9 100.9,37.3 101,36.75 100.95,36.2 101.15,35.8 101.6,35.4 102,35.15 102.8,34.8',
  /** Kwangtung's coast round Limchow and Yamchow, today Kwangsi's. ±15 km. */
  kwangtungKwangsi:
    '106.9,21.9 107.6,21.92 108.2,22.05 108.5,22.4 108.95,22.55 109.35,22.62 109.6,22.42 109.75,22.2 109.8,21.9 110.3,21.75',
  /** Weihaiwei: ten miles (16 km) from the bay. ±4 km. */
  weihaiwei:
    '121.82,37.6 121.84,37.45 121.9,37.35 122.05,37.3 122.2,37.29 122.33,37.33 122.42,37.42 122.5,37.55',
  /** Kwangchowwan: both shores of the inlet of the Matse. ±4 km. */
  kwangchowwan: '110.25,21 110.2,21.1 110.27,21.28 110.33,21.4 110.45,21.43 110.56,21.36 110.66,21.15'
};

/** By how much each may be off, in kilometres. */
const KILOMETRES = {
  jeholChihli: 15,
  jeholChahar: 30,
  jeholFengtien: 20,
  chaharManchuria: 30,
  chaharChihli: 10,
  chaharSuiyuan: 30,
  suiyuanKansu: 20,
  fengtienHeilungkiang: 20,
  fengtienKirin: 20,
  kirinHeilungkiang: 10,
  chihliHonan: 15,
  chihliShantung: 15,
  kansuKokonor: 20,
  kwangtungKwangsi: 15,
  weihaiwei: 4,
  kwangchowwan: 4
};

const pointsOf = (text) => text.split(/\s+/).map((pair) => pair.split(',').map(Number));

/** The lines inside China, as lists of points. */
export const BORDERS_OF_1924 = Object.values(BORDERS).map(pointsOf);

/** A side of a border lies on one of these lines when its middle is no farther from it, degrees. */
const NEAR = 0.01;

/** Degrees from a point to a stretch. */
function apart([x, y], [a, b], [c, d]) {
  const length = (c - a) ** 2 + (d - b) ** 2 || 1;
  const share = Math.min(1, Math.max(0, ((x - a) * (c - a) + (y - b) * (d - b)) / length));
  return Math.hypot(x - a - share * (c - a), y - b - share * (d - b));
}

/** By how much a side of a border may be off where it is one of ours, in metres; undefined where it is today's. */
export function metresOff(from, to) {
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const name = Object.keys(BORDERS).find((key) => {
    const line = pointsOf(BORDERS[key]);
    return line.some((point, i) => i > 0 && apart(middle, line[i - 1], point) < NEAR);
  });
  return name && KILOMETRES[name] * 1000;
}
