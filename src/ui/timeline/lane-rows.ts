/** How the lanes lie under each other: those that are folded are thin, and the others share their room. */
import type { Lane } from '../../domain/edition';

export type LaneRow = {
  readonly lane: Lane;
  readonly folded: boolean;
  readonly top: number;
  readonly height: number;
};

/** A folded lane is a line with so much room around it. */
const FOLDED = 11;
/** A lane that is taller is no better to read. */
const TALLEST = 22;

/** @param height of all lanes together, in pixels */
export function laneRows(
  lanes: readonly Lane[],
  folded: ReadonlySet<string>,
  top: number,
  height: number
): readonly LaneRow[] {
  const open = lanes.filter(({ id }) => !folded.has(id)).length;
  const each = Math.min(TALLEST, (height - (lanes.length - open) * FOLDED) / Math.max(1, open));
  let next = top;
  return lanes.map((lane) => {
    const row = { lane, folded: folded.has(lane.id), top: next, height: folded.has(lane.id) ? FOLDED : each };
    next += row.height;
    return row;
  });
}

export const middleOf = ({ top, height }: LaneRow) => top + height / 2;

/** The index of the row at `y`; −1 above and below. */
export const rowAt = (all: readonly LaneRow[], y: number) =>
  all.findIndex(({ top, height }) => y >= top && y < top + height);
