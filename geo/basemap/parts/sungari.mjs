/** The Sungari past Harbin, by us, ±2 km and in the town ±700 m: Natural Earth's course lies up to three kilometres off. */
import fs from 'node:fs';

/** Round the course of ours, which runs on a little at both ends. */
const BOX = [126.25, 45.6, 127.26, 46.1];
const plans = JSON.parse(fs.readFileSync(new URL('../plans.geojson', import.meta.url), 'utf8'));
/** From west to east, in pieces that the town's plan draws ever less broad. */
const COURSE = plans.features
  .filter(({ properties: { city, kind } }) => city === 'harbin' && kind === 'river')
  .flatMap(({ geometry }, i) => geometry.coordinates.slice(i === 0 ? 0 : 1));

/** The line up to its course inside the box, what stands there instead, and the rest; of any other line itself alone. */
function parted(line) {
  const [west, south, east, north] = BOX;
  const held = line.map(([x, y]) => x > west && x < east && y > south && y < north);
  const [from, to] = [held.indexOf(true), held.lastIndexOf(true)];
  if (from < 0) return [line];
  const course = line[0][0] < line.at(-1)[0] ? COURSE : COURSE.toReversed();
  return [line.slice(0, from), course, line.slice(to + 1)];
}

/** The line with its course inside the box put right; any other line as it is. */
export const pastHarbin = (line) => parted(line).flat();

/** The line without that course, which the plan draws at every zoom. */
export function withoutHarbin(line) {
  const [before, course, after] = parted(line);
  return course
    ? [
        [...before, course[0]],
        [course.at(-1), ...after]
      ]
    : [line];
}
