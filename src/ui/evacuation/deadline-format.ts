/** Terms and what tells their readings apart, in words. */
import type { Dating, DateBound } from '../../domain/dating';
import type { Territory } from '../../domain/edition';
import { mostDisputed } from '../../domain/evacuation';
import type { Readings } from '../../domain/reading';
import { civil, monthOf, type Instant } from '../../domain/time';
import type { Format } from '../../i18n';

const dated = (moment: DateBound): Dating => ({
  edtf: '',
  shape: 'point',
  from: moment,
  to: moment,
  span: moment.span,
  approximate: moment.approximate,
  uncertain: moment.uncertain
});

/** The day or hour on which something so dated is over; undefined while its end is not known. */
export const ending = ({ to }: Dating): Dating | undefined => to && dated(to);

const monthDating = (t: Instant): Dating =>
  dated({ span: monthOf(t), precision: 'month', approximate: false, uncertain: false });

/** "January 1925" */
export const month = (start: Instant, format: Format): string => format.dating(monthDating(start));

/**
 * Datings as the formatter says them, without a year that stands above them or that everything shares;
 * where the year is all that one of them says, it stays.
 */
export function withoutYear(readings: Readings<Dating>, year: number, format: Format): string {
  const text = format.datings(readings);
  const bare = readings.some(({ value: { from, to } }) =>
    [from, to].some((side) => side?.precision === 'year')
  );
  return bare ? text : text.replace(new RegExp(`\\s${year}(?![\\d–])`, 'g'), '');
}

/** The same of one dating. */
export const sayWithoutYear = (dating: Dating, year: number, format: Format): string =>
  withoutYear([{ value: dating, grade: 'attested', citations: [{ source: '' }] }], year, format);

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
