/** A day by the Julian calendar, in words. */
import { julianDay } from '../domain/julian-day';
import type { Dating } from '../domain/dating';
import { civil, midnight } from '../domain/time';

/**
 * "23 August" for 5 September 1905, with the year where that is another; undefined where nothing is to be said:
 * of a date that is no single day or was not told so.
 * @param locale a BCP 47 tag that Intl knows
 */
export function oldStyle({ shape, from, oldStyle: told }: Dating, locale: string): string | undefined {
  if (!told || shape !== 'point' || from?.precision !== 'day') return undefined;
  const { year, month, day } = julianDay(from.span.start);
  // Written by a leap year: there may be a 29 February that our calendar has not.
  const written = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    midnight(2000, month, day) * 1000
  );
  return year === civil(from.span.start).year ? written : `${written} ${year}`;
}
