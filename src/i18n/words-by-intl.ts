/** Dates and numbers in a language of which the interface has no words: by Intl, and by signs where that knows none. */
import { HOUR, MINUTE, midnight } from '../domain/time';
import type { DateWords, NumberWords } from './grammar';
import { intlLocale } from './intl-locale';

/** Months from 0 with which each season begins, from spring; each is three whole months. */
const SEASONS = [2, 5, 8, 11];

/** `code`: a BCP 47 tag. */
export function wordsByIntl(code: string): readonly [locale: string, dates: DateWords, numbers: NumberWords] {
  const locale = intlLocale(code);
  return [locale, dateWords(locale), numbers];
}

const numbers: NumberWords = {
  about: (number) => `≈ ${number}`,
  squareKilometres: (number) => `${number} km²`
};

function dateWords(locale: string): DateWords {
  const formatOf = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const month = formatOf({ month: 'long' });
  const time = formatOf({ hour: 'numeric', minute: '2-digit' });
  const nameOfMonth = (index: number) => month.format(midnight(2000, index + 1) * 1000);
  const [spring = '', summer = '', autumn = '', winter = ''] = SEASONS.map(
    (first) => `${nameOfMonth(first)}–${nameOfMonth(first + 2)}`
  );
  const seasons = [spring, summer, autumn, winter] as const;
  return {
    seasons: { plain: seasons, of: seasons, to: seasons },
    mended: (date) => date,
    year: (year) => year,
    beforeOurEra: eraSign(formatOf({ era: 'short', year: 'numeric' })),
    hour: (hour, minute) => time.format((hour * HOUR + minute * MINUTE) * 1000),
    dayAndHour: (day, hour) => `${day}, ${hour}`,
    hourOfDay: (hour, day) => `${day}, ${hour}`,
    about: (date) => `≈ ${date}`,
    roughly: (phrase) => `≈ ${phrase}`,
    from: (date) => `${date} –`,
    until: (date) => `– ${date}`,
    noLaterThan: (date) => `≤ ${date}`,
    upTo: (date) => date,
    upToSomeDayOfThat: { month: '?', season: '?', year: '?', years: '?' },
    uncertain: (date) => `${date} (?)`,
    undated: '—'
  };
}

/** Puts the name of the era before the common one on the side of a date on which the language has it. */
function eraSign(format: Intl.DateTimeFormat): (date: string) => string {
  const parts = format.formatToParts(midnight(-100) * 1000);
  const indexOf = (wanted: string) => parts.findIndex(({ type }) => type === wanted);
  const era = parts[indexOf('era')]?.value ?? '';
  return indexOf('era') < indexOf('year') ? (date) => `${era} ${date}` : (date) => `${date} ${era}`;
}
