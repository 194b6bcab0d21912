import { hitBox, type EventMark } from './event-marks';
import { rowMiddle, type LaneRow } from './lane-rows';

/** How far from a mark a finger may press for it to be meant, in pixels: half of what a finger needs. */
export const FINGER_REACH = 22;

/**
 * The mark that a finger means at a point of the axis: the nearest within its reach, in whatever lane that is not folded.
 * A narrow mark beside it is meant rather than a wide one beneath it, which can be pressed elsewhere too.
 */
export function touchedMark(
  marks: readonly EventMark[],
  rows: readonly LaneRow[],
  { x, y }: { readonly x: number; readonly y: number }
): EventMark | undefined {
  let touched: EventMark | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const row = rows[mark.lane];
    if (!row || row.folded) continue;
    const [left, right] = hitBox(mark);
    const away = Math.hypot(Math.max(0, left - x, x - right), y - rowMiddle(row));
    const wide = Math.min(right - left, 2 * FINGER_REACH) / 4;
    if (away <= FINGER_REACH && away + wide < least) [touched, least] = [mark, away + wide];
  }
  return touched;
}
