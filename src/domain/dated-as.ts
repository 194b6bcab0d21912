import type { DateParts } from './date-parts';
import { middleOf, type DateBound, type Dating } from './dating';
import { civil } from './time';

/** Whether a dating begins or ends on the day, or in the month, that `parts` name; without a year in them, of whatever year. */
export const isDatedAs = ({ from, to }: Dating, parts: DateParts): boolean =>
  [from, to].some((bound) => bound !== undefined && isBoundAs(bound, parts));

function isBoundAs(bound: DateBound, { year, month, day }: DateParts): boolean {
  const { precision } = bound;
  if (precision !== 'hour' && precision !== 'day' && !(precision === 'month' && day === undefined))
    return false;
  const its = civil(middleOf(bound));
  return its.month === month && (day ?? its.day) === its.day && (year ?? its.year) === its.year;
}
