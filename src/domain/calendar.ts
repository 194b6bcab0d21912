/**
 * Other calendars, computed from an instant; the data has Gregorian dates only.
 *
 * Julian  "Old Style", until a country went over to the Gregorian calendar. Proleptic, astronomical years as in time.ts.
 * Eras    years counted from a beginning, with the months and days of the Gregorian calendar.
 */
import type { Localized } from './reading';
import { civil, contains, DAY, type Instant, type Span } from './time';

/** A day of the Julian calendar; `month` and `day` count from 1. It may be 29 February where ours has none. */
export type JulianDay = { readonly year: number; readonly month: number; readonly day: number };

/** Days from 1 March of the year 0 in the Julian calendar to 1 January 1970, which was there 19 December 1969. */
const FIRST_MARCH = 719_470;
/** Days of four Julian years. */
const FOUR_YEARS = 1461;

/** The day of `t` in the Julian calendar. */
export function julianDay(t: Instant): JulianDay {
  const days = Math.floor(t / DAY) + FIRST_MARCH;
  // Counted from March, a year has its leap day at its end.
  const year = Math.floor((4 * days + 3) / FOUR_YEARS);
  const dayOfYear = days - Math.floor((year * FOUR_YEARS) / 4);
  // March to January repeat 31, 30, 31, 30, 31: 153 days in five months.
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  return month < 10 ? { year, month: month + 3, day } : { year: year + 1, month: month - 9, day };
}

/** A way of counting years from the first of a reign or a republic, as an edition describes it. */
export type Era = {
  /** With the place of the number: "Year {year} of the republic". */
  readonly name: Localized;
  /** How the era is written before a year in Chinese characters. */
  readonly written: readonly string[];
  /** When it was counted; its first year is that of the beginning. */
  readonly span: Span;
};

/** The year of the era in which `t` falls; undefined when the era was not counted. */
export const eraYear = (era: Era, t: Instant): number | undefined =>
  contains(era.span, t) ? civil(t).year - civil(era.span.start).year + 1 : undefined;

/** The Gregorian year in which the `year`th of the era began. */
export const fromEraYear = (era: Era, year: number): number => civil(era.span.start).year + year - 1;
