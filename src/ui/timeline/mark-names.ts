/** Names beside the marks of the main events, where their lane has room for them. */
import type { HistoricalEvent } from '../../domain/edition';
import type { EventMark } from './event-marks';

export type MarkName = { readonly text: string; readonly x: number; readonly lane: number };

/** Between a mark and its name, and from there to the next mark, in pixels. */
const GAP = 5;

/**
 * The names that fit, each to the right of its mark: none lies on a mark or on another name, or reaches beyond the axis.
 *
 * @param marks all that is drawn in the lanes
 * @param nameOf what an event is called; undefined for one that is not named
 * @param widthOf of a text, in pixels
 * @param width of the axis, in pixels
 */
export function markNames(
  marks: readonly EventMark[],
  nameOf: (event: HistoricalEvent) => string | undefined,
  widthOf: (text: string) => number,
  width: number
): readonly MarkName[] {
  const lanes = new Set(marks.map(({ lane }) => lane));
  return [...lanes].flatMap((lane) => {
    const ofLane = marks.filter((mark) => mark.lane === lane).sort((a, b) => a.left - b.left);
    let reach = -Infinity;
    return ofLane.flatMap(({ event, right }, i): readonly MarkName[] => {
      // A bar that began before may reach farther than this mark.
      const covered = reach >= right;
      reach = Math.max(reach, right);
      const text = covered || right < 0 ? undefined : nameOf(event);
      if (text === undefined) return [];
      const x = right + GAP;
      // Marks within a bar do not lie beside it.
      const next = ofLane.slice(i + 1).find((other) => other.right > right);
      const room = Math.min(next?.left ?? Infinity, width) - GAP - x;
      return room >= widthOf(text) ? [{ text, x, lane }] : [];
    });
  });
}
