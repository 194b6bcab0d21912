/** Dates in words without the year that is said elsewhere, and months. */
import type { DateBound, Dating } from '../../domain/dating';
import type { Readings } from '../../domain/reading';
import { monthOf, type Instant } from '../../domain/time';
import type { Format } from '../../i18n';

/** One side of a dating as a dating by itself. */
export const datingOfBound = (moment: DateBound): Dating => ({
  edtf: '',
  shape: 'point',
  from: moment,
  to: moment,
  span: moment.span,
  approximate: moment.approximate,
  uncertain: moment.uncertain
});

/** The month in which an instant lies. */
export const monthDating = (t: Instant): Dating =>
  datingOfBound({ span: monthOf(t), precision: 'month', approximate: false, uncertain: false });

/**
 * Datings as the formatter says them, without a year that stands above them or that everything shares;
 * where the year is all that one of them says, it stays.
 */
export function withoutYear(readings: Readings<Dating>, year: number, format: Format): string {
  const text = format.datings(readings);
  const bare = readings.some(({ value: { from, to } }) =>
    [from, to].some((side) => side?.precision === 'year' || side?.precision === 'years')
  );
  return bare ? text : text.replace(new RegExp(`\\s${format.year(year)}(?![\\d–])`, 'g'), '');
}

/** The same of one dating. */
export const sayWithoutYear = (dating: Dating, year: number, format: Format): string =>
  withoutYear([{ value: dating, grade: 'attested', citations: [{ source: '' }] }], year, format);
