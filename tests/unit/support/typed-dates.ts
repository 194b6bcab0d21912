/** Days, and the ways in which a person may type one. */
import fc from 'fast-check';
import { DAY, instant, isoDate, midnight, type Instant } from '../../../src/domain/time';
import { formatIn, LANGUAGES } from '../../../src/i18n';

/** A day of the years 1800 to 2100. */
export const anyDay = fc
  .integer({ min: midnight(1800) / DAY, max: midnight(2100) / DAY })
  .map((n) => instant(n * DAY));

/** Year, month from 1, and day. */
export const civilParts = (t: Instant) => {
  const date = new Date(t * 1000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
};

/** A day as it is shown in each language of the interface, or written in English, Russian, Chinese and Japanese. */
export const DAY_FORMS: readonly ((t: Instant) => string)[] = [
  isoDate,
  ...LANGUAGES.map((code) => formatIn(code).date),
  ...['en-GB', 'en-US', 'ru', 'zh-Hant', 'ja'].map((locale) => {
    const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    return (t: Instant) => long.format(t * 1000);
  }),
  (t) => civilParts(t).toReversed().join('.'),
  (t) => civilParts(t).join('/')
];
