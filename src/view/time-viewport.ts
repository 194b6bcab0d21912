/** The stretch of time that an axis shows. Whatever is done to it, it stays within the whole. */
import { contains, DAY, instant, startOfDay, type Instant, type Span } from '../domain/time';

/** Nothing shorter is shown, in seconds: three days and their hours. */
export const SHORTEST = 3 * DAY;

export const lengthOf = ({ start, end }: Span) => end - start;

/** As long as `length` seconds, or as the bounds allow; it begins at `start` unless an end is in the way. */
function within(start: number, length: number, whole: Span): Span {
  const kept = Math.min(Math.max(length, Math.min(SHORTEST, lengthOf(whole))), lengthOf(whole));
  const begin = Math.min(Math.max(start, whole.start), whole.end - kept);
  return { start: instant(begin), end: instant(begin + kept) };
}

/** `length` seconds of the whole with `middle` in the middle of them, or as near to it as can be. */
export const viewportAround = (middle: Instant, length: number, whole: Span): Span =>
  within(middle - length / 2, length, whole);

/** `factor` times as long; what is at `at` stays where it was on the axis, unless an end is in the way. */
export function zoomViewport(part: Span, at: number, factor: number, whole: Span): Span {
  const length = Math.min(
    Math.max(lengthOf(part) * factor, Math.min(SHORTEST, lengthOf(whole))),
    lengthOf(whole)
  );
  const share = (at - part.start) / lengthOf(part);
  return within(at - share * length, length, whole);
}

/** As long as it was, `by` seconds later. */
export const panViewport = (part: Span, by: number, whole: Span): Span =>
  within(part.start + by, lengthOf(part), whole);

/** How much of a page the next one shows anew. */
const TURN = 0.85;

/** How many pages on, or back, the axis must be turned for `t` to be seen; 0 while it is. */
export function pageOf(part: Span, t: Instant): number {
  if (contains(part, t)) return 0;
  const turn = lengthOf(part) * TURN;
  return t < part.start ? -Math.ceil((part.start - t) / turn) : Math.floor((t - part.end) / turn) + 1;
}

/** `part` itself on page 0. */
export const turnPage = (part: Span, page: number, whole: Span): Span =>
  page === 0 ? part : panViewport(part, page * lengthOf(part) * TURN, whole);

/** The whole days from one instant to another, both included, in either order. */
export function daysFrom(a: Instant, b: Instant): Span {
  const [first, last] = a <= b ? [a, b] : [b, a];
  return { start: startOfDay(first), end: instant(startOfDay(last) + DAY) };
}
