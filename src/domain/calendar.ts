/**
 * Other calendars, computed from an instant; the data has Gregorian dates only.
 *
 * Julian  "Old Style", of Russian papers until the Soviet republic went over to the Gregorian calendar:
 *         31 January 1918 was followed by 14 February. Proleptic, astronomical years as in time.ts.
 * Taishō  from 30 July 1912 to 25 December 1926, the first year being 1912; the day on which the emperor died
 *         counts as the first of the next era.
 * Minguo  of the Republic of China, from 1 January 1912, the first year being 1912.
 */
import { civil, DAY, midnight, type Instant } from './time';

/** A day of the Julian calendar; `month` and `day` count from 1. It may be 29 February where ours has none. */
export type JulianDay = { readonly year: number; readonly month: number; readonly day: number };

/** The first day that Soviet Russia counted by the Gregorian calendar. */
export const NEW_STYLE: Instant = midnight(1918, 2, 14);

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

/** `before`: the Gregorian year before the first of the era. */
const ERAS = {
  taisho: { before: 1911, start: midnight(1912, 7, 30), end: midnight(1926, 12, 25) },
  minguo: { before: 1911, start: midnight(1912), end: Infinity }
} as const;
export type Era = keyof typeof ERAS;

/** The year of the era in which `t` falls; undefined when the era was not counted. */
export function eraYear(era: Era, t: Instant): number | undefined {
  const { before, start, end } = ERAS[era];
  return t >= start && t < end ? civil(t).year - before : undefined;
}

/** The Gregorian year in which the `year`th of the era began. */
export const fromEraYear = (era: Era, year: number): number => ERAS[era].before + year;
