/** Terms and what tells their readings apart, in words. */
import type { DateBound, Dating } from '../../domain/dating';
import type { Territory } from '../../domain/edition';
import { mostDisputed } from '../../domain/evacuation';
import { civil } from '../../domain/time';
import type { Format } from '../../i18n';
import { datingOfBound, monthDating, sayWithoutYear } from '../evidence/date-without-year';

/** The day or hour on which something so dated is over; undefined while its end is not known. */
export const ending = ({ to }: Dating): Dating | undefined => to && datingOfBound(to);

const yearOf = ({ span }: DateBound) => civil(span.start).year;

/** The term without its year: "4 April, noon". */
export function deadlineText(dating: Dating, format: Format): string {
  const end = ending(dating);
  return end?.to ? sayWithoutYear(end, yearOf(end.to), format) : format.dating(dating);
}

/**
 * Names for the readings of territories studied together: the months in which they end, "April" and
 * "May", or, where these are the same, the whole dates.
 */
export function readingNames(territories: readonly Territory[], format: Format): readonly string[] {
  const when = mostDisputed(territories)?.when ?? [];
  const months = when.map(({ value: { to } }) =>
    to ? sayWithoutYear(monthDating(to.span.start), yearOf(to), format) : ''
  );
  const told = new Set(months).size === months.length && !months.includes('');
  return told ? months : when.map(({ value }) => format.dating(value));
}

/** To three figures: a coast is not truer than that. */
export const rounded = (squareKilometres: number): number => Number(squareKilometres.toPrecision(3));
