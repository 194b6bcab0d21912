import type { Territory } from './edition';
import { instant, monthsIn, noonOf, type Span } from './time';

/**
 * When territories studied together were left, by all readings: from noon of the first of the month in which the first may
 * have been, to the last deadline. Undefined where no end is known.
 */
export function evacuationSpan(territories: readonly Territory[]): Span | undefined {
  const ends = territories
    .flatMap(({ when }) => when.map(({ value }) => value.span.end))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const month = monthsIn({ start: first, end: instant(first + 1) })[0];
  return month && { start: noonOf(month.start), end: last };
}
