/** Where signs of a withdrawal stand beside their places, and their numbers beside them. */
import type { Edition, Place } from '../../../domain/edition';
import { rowsFor } from '../../style/withdrawal-shapes';
import { NUMBER_SIZE, SEGMENT, SHIP_SIZE, type Heading } from '../../style/withdrawal-symbol';

/** `foot`: of the sign, in pixels from its place; `number`: in ems from there; both by the same corner or edge, `anchor`. */
type Standing = {
  readonly anchor: string;
  readonly foot: readonly [number, number];
  readonly number: readonly [number, number];
};

const standing = (anchor: string, [x, y]: readonly [number, number], height: number): Standing => ({
  anchor,
  foot: [x, y],
  number: [x / NUMBER_SIZE, (y + height) / NUMBER_SIZE]
});

/** Closer to each other than this, in degrees, the bars of two places would lie on one another. */
const CLOSE = 0.3;

/**
 * Bars stand above their place. Where its name stands in the west there is sea: they stand there, above the name; of two
 * places close to each other each has its own side.
 */
export function barsBeside(
  { position: [x, y], labelSide, id }: Place,
  men: number,
  { study }: Edition
): Standing {
  const height = -rowsFor(men) * (SEGMENT.height + SEGMENT.gap);
  if (labelSide === 'west') return standing('bottom-right', [-6, -18], height);
  const neighbour = study?.reconstruction?.garrisons.find(
    ({ place: { id: other, position } }) =>
      other !== id && Math.hypot(position[0] - x, position[1] - y) < CLOSE
  );
  if (!neighbour) return standing('bottom', [0, -9], height);
  return neighbour.place.position[0] > x
    ? standing('bottom-right', [-5, -8], height)
    : standing('bottom-left', [5, -8], height);
}

/** A ship that is computed lies below the port, behind its bow. */
export const shipBelow = (heading: Heading): Standing =>
  standing(heading === 'east' ? 'top-left' : 'top-right', [0, 16], SHIP_SIZE.height);

/** A ship whose course is drawn lies on it. */
export const SHIP_ON_COURSE: Standing = standing('top', [0, -SHIP_SIZE.height / 2], SHIP_SIZE.height);
