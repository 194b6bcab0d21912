/** The hachures of geo/basemap/relief.json, where each letter is a stroke, as lines. */
import type { FeatureCollection, Position } from 'geojson';
import { latitudeAt } from '../domain/mercator';

/** Strokes in rows from the north; a blank stands for none. `north` and `spacing` in degrees of the Mercator projection. */
type StrokeGrid = {
  /** The zoom it is for: `far`, `near`, or `rest`, of which there is nothing finer. */
  readonly level: string;
  readonly west: number;
  readonly north: number;
  readonly spacing: number;
  readonly rows: readonly string[];
};
export type Hachures = { readonly type: 'Hachures'; readonly levels: readonly StrokeGrid[] };

/** The same as in geo/basemap/parts/relief.mjs, which writes the letters. */
const DIRECTIONS = 12;
const WEIGHTS = 7;
const FIRST = 35;
const BACKSLASH = 92;

/** One feature for each level and weight: thousands of small features would be slow to send to the map's worker. */
export function hachureStrokes({ levels }: Hachures): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: levels.flatMap((grid) => {
      const lines = Array.from({ length: WEIGHTS }, (): Position[][] => []);
      grid.rows.forEach((letters, row) => {
        for (let column = 0; column < letters.length; column++) {
          const letter = letters.charCodeAt(column);
          if (letter < FIRST) continue;
          const code = letter - FIRST - (letter > BACKSLASH ? 1 : 0);
          const weight = Math.floor(code / DIRECTIONS);
          lines[weight]?.push(stroke(grid, row, column, code % DIRECTIONS, weight));
        }
      });
      return lines.map((coordinates, weight) => ({
        type: 'Feature' as const,
        properties: { level: grid.level, weight },
        geometry: { type: 'MultiLineString' as const, coordinates }
      }));
    })
  };
}

/** From afar strokes are drawn half as long: a texture, not a rain. */
const FAR_LENGTH = 0.5;

/** Roberts's R2 sequence scatters the strokes evenly, so that no rows are visible. */
const [R1, R2] = [0.7548776662466927, 0.5698402909980532];

function stroke(
  { level, west, north, spacing }: StrokeGrid,
  row: number,
  column: number,
  direction: number,
  weight: number
): Position[] {
  const x = west + (column + ((R1 * row + R2 * column) % 1)) * spacing;
  const y = north - (row + ((R2 * row + R1 * column) % 1)) * spacing;
  const angle = (direction / DIRECTIONS) * Math.PI;
  const half = (0.4 + 0.05 * weight) * spacing * (level === 'near' ? 1 : FAR_LENGTH);
  return [-half, half].map((offset) => [
    x + offset * Math.cos(angle),
    latitudeAt(y + offset * Math.sin(angle))
  ]);
}
