/** The channel from Fatshan to the Pearl River, which Natural Earth draws across Honam: it ends in the arm of the plan of Canton. */

/** Round what is left out, and where the channel meets that arm. Degrees. */
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
