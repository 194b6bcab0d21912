/** The rows of the lanes: folded ones are thin, and the others share the rest. */
import type { Lane } from '../../domain/edition';

export type LaneRow = {
  readonly lane: Lane;
  readonly folded: boolean;
  readonly top: number;
  readonly height: number;
};

/** Height of a folded lane, in pixels. */
const FOLDED = 11;

/**
 * @param height of all lanes together, in pixels
 * @param tallest greatest height of a lane, in pixels: its name is a button
 */
export function laneRows(
  lanes: readonly Lane[],
  folded: ReadonlySet<string>,
  top: number,
  height: number,
  tallest: number
): readonly LaneRow[] {
  const open = lanes.filter(({ id }) => !folded.has(id)).length;
  const each = Math.min(tallest, (height - (lanes.length - open) * FOLDED) / Math.max(1, open));
  let next = top;
  return lanes.map((lane) => {
    const row = { lane, folded: folded.has(lane.id), top: next, height: folded.has(lane.id) ? FOLDED : each };
    next += row.height;
    return row;
  });
}

export const rowMiddle = ({ top, height }: LaneRow) => top + height / 2;

/** The index of the row at `y`; −1 above and below. */
export const rowAt = (all: readonly LaneRow[], y: number) =>
  all.findIndex(({ top, height }) => y >= top && y < top + height);
