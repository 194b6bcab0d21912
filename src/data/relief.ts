/** Hachures as geo/basemap/relief.json holds them, a letter a stroke, made into lines. */
import type { FeatureCollection, Position } from 'geojson';

/** Places in rows from the north; a blank is a place without a stroke. `north` in degrees of Mercator's map. */
type Lattice = {
  /** Where and how near it is looked at: `far`, `near`, or `rest`, which has nothing finer. */
  readonly level: string;
  readonly west: number;
  readonly north: number;
  readonly spacing: number;
  readonly rows: readonly string[];
};
export type Hachures = { readonly type: 'Hachures'; readonly levels: readonly Lattice[] };

/** These are geo/basemap/parts/relief.mjs's own. */
const DIRECTIONS = 12;
const WEIGHTS = 7;
const FIRST = 35;
const BACKSLASH = 92;

/** One feature for each level and weight: thousands of single ones would be slow to hand to the map. */
export function hachureStrokes({ levels }: Hachures): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: levels.flatMap((lattice) => {
      const lines = Array.from({ length: WEIGHTS }, (): Position[][] => []);
      lattice.rows.forEach((letters, row) => {
        for (let column = 0; column < letters.length; column++) {
          const letter = letters.charCodeAt(column);
          if (letter < FIRST) continue;
          const kind = letter - FIRST - (letter > BACKSLASH ? 1 : 0);
          const weight = Math.floor(kind / DIRECTIONS);
          lines[weight]?.push(stroke(lattice, row, column, kind % DIRECTIONS, weight));
        }
      });
      return lines.map((coordinates, weight) => ({
        type: 'Feature' as const,
        properties: { level: lattice.level, weight },
        geometry: { type: 'MultiLineString' as const, coordinates }
      }));
    })
  };
}

/** Roberts's R2 sequence scatters evenly, so that no rows are seen. */
const [R1, R2] = [0.7548776662466927, 0.5698402909980532];
const RADIAN = Math.PI / 180;

function stroke(
  { west, north, spacing }: Lattice,
  row: number,
  column: number,
  direction: number,
  weight: number
): Position[] {
  const x = west + (column + ((R1 * row + R2 * column) % 1)) * spacing;
  const y = north - (row + ((R2 * row + R1 * column) % 1)) * spacing;
  const angle = (direction / DIRECTIONS) * Math.PI;
  const half = (0.4 + 0.05 * weight) * spacing;
  return [-half, half].map((reach) => [
    x + reach * Math.cos(angle),
    Math.atan(Math.sinh((y + reach * Math.sin(angle)) * RADIAN)) / RADIAN
  ]);
}
