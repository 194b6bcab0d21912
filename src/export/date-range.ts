/** Dates of the edition as days that any program reads. */
import type { Dating } from '../domain/dating';
import { isoDate, type Instant } from '../domain/time';

/** The first and the last day that any of these datings allows, by ISO 8601; empty where that side is open, or there is no dating. */
export function firstAndLastDay(datings: readonly Dating[]): readonly [first: string, last: string] {
  const starts = datings.map(({ span }) => span.start);
  const ends = datings.map(({ span }) => span.end);
  return [day(Math.min(...starts)), day(Math.max(...ends) - 1)];
}

const day = (t: number) => (Number.isFinite(t) ? isoDate(t as Instant) : '');
