/**
 * What part of the Earth is drawn, how finely, and who held which country in 1924–25.
 * All boxes are [west, south, east, north] in degrees.
 */

/**
 * Everything is drawn inside this box. It is wider than the camera's 80–170°E, 10–62°N, so that no
 * cut edge comes into view; Moscow (37.6°E) is off the map.
 */
export const EXTENT = [60, -5, 180, 75];

/** Where the cells of the close-up sea meet, degrees; no line crosses the water round Sakhalin. */
export const SEA_CELLS = [
  [60, 80, 100, 110, 120, 130, 138, 150, 165, 180],
  [-5, 5, 15, 25, 33, 40, 56, 75]
];

/** Where the story happens: drawn most finely. */
export const FOCUS = [108, 20, 152, 57];

/** Where the camera may go. */
export const CAMERA = [80, 10, 170, 62];

/** Grid of the finished files, degrees: 0.001° is a third of a pixel at zoom 8. */
export const GRID = 0.001;

/** The powers, in drawing order. */
export const POWERS = ['ussr', 'japan', 'china', 'mongolia', 'other'];

const byCountry = {
  // The Soviet republics and the Central Asian states that joined the Union by 1925.
  Russia: 'ussr-rest',
  Kazakhstan: 'ussr-rest',
  Baikonur: 'ussr-rest',
  Kyrgyzstan: 'ussr-rest',
  Tajikistan: 'ussr-rest',
  Uzbekistan: 'ussr-rest',
  Turkmenistan: 'ussr-rest',
  // The Japanese Empire: Korea from 1910, Taiwan from 1895.
  Japan: 'japan',
  'South Korea': 'chosen',
  'North Korea': 'chosen',
  'Korean Demilitarized Zone (south)': 'chosen',
  'Korean Demilitarized Zone (north)': 'chosen',
  Taiwan: 'taiwan',
  // The South Seas mandate, governed by Japan for the League of Nations from 1920.
  'N. Mariana Is.': 'south-seas',
  Palau: 'south-seas',
  Micronesia: 'south-seas',
  'Marshall Is.': 'south-seas',
  China: 'china',
  Mongolia: 'outer-mongolia',
  'Hong Kong': 'hongkong',
  Macao: 'macao'
};

/** Today's country name in Natural Earth → the area it is, or that it is cut from; China is cut whole. */
export const areaOf = (country) => byCountry[country] ?? 'other';

/**
 * The sea round Sakhalin, cut out of the 1:10m sea and drawn again from the finer coast. Every side runs
 * in open water, so the two coasts never meet. Degrees, closed, anticlockwise.
 */
export const SAKHALIN_WATER = [
  [141.2, 45.92],
  [142.2, 45.72],
  [143.6, 45.8],
  [146.4, 47.6],
  [146.4, 54.9],
  [142.6, 54.9],
  [141.86, 54.2],
  [141.65, 53.45],
  [141.62, 53.05],
  [141.5, 52.7],
  [141.5, 52.5],
  [141.6, 52.24],
  [141.61, 52.18],
  [141.52, 52.08],
  [141.48, 51.9],
  [141.4, 51.7],
  [141.2, 51.2],
  [141, 50.4],
  [140.95, 49.4],
  [140.7, 48.2],
  [140.5, 47],
  [140.6, 46.2],
  [141.2, 45.92]
];

/** Does the box of a ring lie wholly inside `box`? */
export const inside = (b, [w, s, e, n]) => b[0] >= w && b[2] <= e && b[1] >= s && b[3] <= n;
