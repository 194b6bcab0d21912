/** Where the signs of a withdrawal stand beside their places, and where there may be words beside the signs. */
import type { Edition, Place } from '../../../domain/edition';
import { SEGMENT, SHIP_SIZE, type Heading } from '../../style/withdrawal-symbol';

/** `foot`: of the sign, in pixels from its place, by the corner or edge `anchor`. */
type Standing = { readonly anchor: string; readonly foot: readonly [number, number] };

/** How the bars of a place stand: above it, or by one of their lower corners. */
export const BAR_SIDES = ['above', 'left', 'right', 'seaward'] as const;
export type BarSide = (typeof BAR_SIDES)[number];

export const BARS: Readonly<Record<BarSide, Standing>> = {
  above: { anchor: 'bottom', foot: [0, -9] },
  left: { anchor: 'bottom-right', foot: [-5, -8] },
  right: { anchor: 'bottom-left', foot: [5, -8] },
  seaward: { anchor: 'bottom-right', foot: [-44, -19] }
};

/** Closer to each other than this, in degrees, the bars of two places would lie on one another. */
const CLOSE = 0.3;

/**
 * Bars stand above their place. Where its name stands in the west there is sea: they stand there, on the middle of a long name; of
 * two places close to each other each has its own side.
 */
export function barSide({ position: [x, y], labelSide, id }: Place, { study }: Edition): BarSide {
  if (labelSide === 'west') return 'seaward';
  const neighbour = study?.reconstruction?.garrisons.find(
    ({ place: { id: other, position } }) =>
      other !== id && Math.hypot(position[0] - x, position[1] - y) < CLOSE
  );
  if (!neighbour) return 'above';
  return neighbour.place.position[0] > x ? 'left' : 'right';
}

export const barsBeside = (place: Place, edition: Edition): Standing => BARS[barSide(place, edition)];

export const barsHeight = (rows: number) => rows * (SEGMENT.height + SEGMENT.gap);

/** How far below the port a ship lies, in pixels. */
export const SHIP_FOOT = 20;

/** A ship that is computed lies below the port, behind its bow. */
export const shipBelow = (heading: Heading): Standing => ({
  anchor: heading === 'east' ? 'top-left' : 'top-right',
  foot: [0, SHIP_FOOT]
});

/** A ship whose course is drawn lies on it. */
export const SHIP_ON_COURSE: Standing = { anchor: 'top', foot: [0, -SHIP_SIZE.height / 2] };

export const COLUMN_ON_WAY: Standing = { anchor: 'center', foot: [0, 0] };
