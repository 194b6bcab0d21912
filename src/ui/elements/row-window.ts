/** The arithmetic of a long list of which only the rows that are seen, and a few others, are on the page. All lengths are in pixels. */
import { countLeading } from '../../domain/bisect';

/** Where each row begins below the top of the list, and, behind the last row, where the list ends. */
export function rowTops(heights: ArrayLike<number>): Float64Array {
  const tops = new Float64Array(heights.length + 1);
  for (let i = 0; i < heights.length; i++) tops[i + 1] = (tops[i] ?? 0) + (heights[i] ?? 0);
  return tops;
}

/** Indexes from the first to the one behind the last. */
export type RowRange = { readonly from: number; readonly to: number };

/** The rows of which something lies between `top` and `bottom`. O(log n). */
export function rowsBetween(tops: Float64Array, top: number, bottom: number): RowRange {
  const count = tops.length - 1;
  const from = Math.max(0, countLeading(tops, (its) => its <= top) - 1);
  const to = countLeading(tops, (its) => its < bottom);
  return { from: Math.min(from, count), to: Math.min(Math.max(from, to), count) };
}

/** A row that is on the page, and how much room is left before it for those that are not. */
export type PlacedRow = { readonly index: number; readonly gap: number };

/** The rows of `range` and the `kept` ones, in order, each once; `rest` is the room below the last of them. */
export function placeRows(
  tops: Float64Array,
  { from, to }: RowRange,
  kept: readonly number[]
): { readonly placed: readonly PlacedRow[]; readonly rest: number } {
  const count = tops.length - 1;
  const indexes = new Set(kept.filter((index) => index >= 0 && index < count));
  for (let index = from; index < to; index++) indexes.add(index);
  const topOf = (index: number) => tops[index] ?? 0;
  let end = 0;
  const placed = [...indexes]
    .sort((a, b) => a - b)
    .map((index) => {
      const gap = topOf(index) - end;
      end = topOf(index + 1);
      return { index, gap };
    });
  return { placed, rest: topOf(count) - end };
}
