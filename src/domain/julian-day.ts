/** The Julian calendar, "Old Style", until a country went over to the Gregorian one: computed from an instant, proleptic, astronomical years as in time.ts. */
import { DAY, type Instant } from './time';

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
