/** The water round Canton that Natural Earth lacks or has wrong. */

/** Channels of the delta between its rivers and GSHHG's inlets, by us, from memory, ±3 km. Degrees. */
export const CHANNELS = [
  '113.166,22.576 113.186,22.53 113.214,22.474 113.25,22.42 113.284,22.368',
  '113.214,22.912 113.26,22.92 113.31,22.916 113.35,22.906 113.388,22.902',
  '113.31,22.916 113.344,22.93 113.374,22.934 113.4,22.926',
  '113.214,22.912 113.264,22.888 113.324,22.86 113.384,22.834 113.44,22.81 113.482,22.79',
  '113.232,22.734 113.264,22.756 113.31,22.772 113.36,22.77 113.41,22.752 113.46,22.722 113.506,22.688',
  '113.812,23.09 113.76,23.1 113.7,23.108 113.64,23.116 113.584,23.106 113.544,23.08',
  '113.756,23.072 113.7,23.052 113.644,23.03 113.6,23.008 113.578,22.994',
  '113.166,22.576 113.12,22.56 113.084,22.514 113.076,22.456'
];

/** Round what is left out of the channel from Fatshan, which Natural Earth draws across Honam, and where it meets the plan's arm. */
const [WEST, SOUTH, EAST, NORTH] = [113.16, 23, 113.43, 23.09];
const MOUTH = [
  [113.2, 23.07],
  [113.236, 23.082]
];

/** The line up to Honam, and then into the arm; any other line as it is. */
export function intoCanton(line) {
  const at = line.findIndex(([x, y]) => x > WEST && x < EAST && y > SOUTH && y < NORTH);
  return at > 0 ? [...line.slice(0, at), ...MOUTH] : line;
}
