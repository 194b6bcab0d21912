/** Terms in words, and names for their readings. */
import type { DateBound, Dating } from '../../domain/dating';
import type { Territory } from '../../domain/edition';
import { mostDisputed } from '../../domain/evacuation';
import { civil } from '../../domain/time';
import type { Format } from '../../i18n';
import { datingOfBound, monthDating, sayWithoutYear } from '../evidence/date-without-year';

/** The dating of the end alone; undefined where the end is not known. */
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
  const areDistinct = new Set(months).size === months.length && !months.includes('');
  return areDistinct ? months : when.map(({ value }) => format.dating(value));
}

/** To three significant figures: the coast is not known more exactly. */
export const rounded = (squareKilometres: number): number => Number(squareKilometres.toPrecision(3));
