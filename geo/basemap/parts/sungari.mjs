/** The Sungari at Harbin, by us, ±700 m: Natural Earth's course lies up to three kilometres south of the town. */
import fs from 'node:fs';

const BOX = [126.48, 45.72, 126.74, 45.85];
const plans = JSON.parse(fs.readFileSync(new URL('../plans.geojson', import.meta.url), 'utf8'));
/** From west to east; the same line as on the town's plan. */
const COURSE = plans.features.find(({ properties: { city, kind } }) => city === 'harbin' && kind === 'river')
  .geometry.coordinates;

/** The line with its course inside the box put right; any other line as it is. */
export function pastHarbin(line) {
  const [west, south, east, north] = BOX;
  const held = line.map(([x, y]) => x > west && x < east && y > south && y < north);
  const [from, to] = [held.indexOf(true), held.lastIndexOf(true)];
  if (from < 0) return line;
  const course = line[from][0] < line[to][0] ? COURSE : COURSE.toReversed();
  return [...line.slice(0, from), ...course, ...line.slice(to + 1)];
}
