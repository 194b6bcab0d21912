/** When a stop of a journey was reached and left. */
import { isExact, middleOf, type Dating } from './dating';
import type { Stop } from './edition';
import type { Readings } from './reading';
import { instant, type Instant } from './time';

/** When the stop was reached and when it was left, by the first reading of each; what no source dates is left out. */
export function stopDates({ arrive, depart }: Stop): readonly Dating[] {
  const [reached, left] = [arrive[0]?.value, depart[0]?.value];
  if (reached) return left ? [reached, left] : [reached];
  return left ? [left] : [];
}

/** The first instant that a dating allows, an exact date taken at its middle; infinite at an open end. */
export const earliest = ({ shape, from, span }: Dating): Instant =>
  from && isExact(from) && shape !== 'interval' ? middleOf(from) : span.start;

/** The last instant that a dating allows, likewise. */
export const latest = ({ shape, to, span }: Dating): Instant =>
  to && isExact(to) && shape !== 'interval' ? middleOf(to) : span.end;

/** When the stop was reached, or left where only that is dated; undefined without a date, and with an open one. */
export const arrival = ({ arrive, depart }: Stop): Instant | undefined =>
  middleOfFirst(arrive.length > 0 ? arrive : depart);

/** When the stop was left, or reached where only that is dated; undefined likewise. */
export const departure = ({ arrive, depart }: Stop): Instant | undefined =>
  middleOfFirst(depart.length > 0 ? depart : arrive);

/** The middle of what the first reading allows. */
function middleOfFirst([first]: Readings<Dating>): Instant | undefined {
  if (!first) return undefined;
  const { from, shape, span } = first.value;
  if (!Number.isFinite(span.start) || !Number.isFinite(span.end)) return undefined;
  return from && shape === 'point' ? middleOf(from) : instant((span.start + span.end) / 2);
}
