/** What was probably meant by a text that is not EDTF, for authors who know the date and not the standard. */
import { edtfOf, readDateParts } from './date-parts';
import { monthNumber } from './month-names';

/** A date that is written otherwise, and why that is not EDTF. What it means, date-parts.ts reads. */
const OTHER_DATES: readonly (readonly [date: RegExp, reason: string])[] = [
  [
    /(?:\d+ \p{L}{3,}\.?|\p{L}{3,}\.? \d+,|\p{L}{3,}\.?) \d{4}/gu,
    'months are numbers, and the year comes first'
  ],
  [/\b\d\d?([-./])\d\d?\1\d{4}/g, 'the year comes first, then the month, then the day'],
  [/\d{4}([./])\d\d?(?!\d)(?:\1\d\d?(?!\d))?/g, 'hyphens stand between year, month and day']
];

/** Other mistakes, what EDTF has for them, and why; applied one after the other. */
const MISTAKES: readonly (readonly [mistake: RegExp, correction: string, reason: string])[] = [
  [/(\d) (\d\d?:)/g, '$1T$2', 'a T stands between the day and the hour'],
  [/T(\d:)/g, 'T0$1', 'hours have two digits'],
  [/(\d{4})-(\d)(?!\d)/g, '$1-0$2', 'months have two digits'],
  [/(\d{4}-\d\d)-(\d)(?!\d)/g, '$1-0$2', 'days have two digits'],
  [/^(\d{4}-\d\d-)(\d\d)\/(\d\d)$/, '$1$2/$1$3', 'both ends are written in full'],
  [/^(\d{4})-(\d{4})$/, '$1/$2', 'a slash stands between the two ends']
];

/**
 * `text` with its mistakes corrected, and the reason for the first correction; the reason is empty where there was none.
 * @param languages in which months may be named, as BCP 47 tags
 */
export function suggestEdtf(
  text: string,
  languages: readonly string[]
): { readonly suggestion: string; readonly reason: string } {
  const vocabulary = { monthOrSeason: (word: string) => monthNumber(word, languages), isFiller: () => false };
  const asEdtf = (date: string) => {
    const isDayFirst = /^\d\d?[-/]/.test(date);
    const parts = readDateParts(isDayFirst ? date.replace(/[-/]/g, '.') : date, vocabulary);
    return parts ? edtfOf(parts) : date;
  };
  let [suggestion, firstReason] = [text, ''];
  const apply = (corrected: string, reason: string) => {
    if (corrected !== suggestion) firstReason ||= reason;
    suggestion = corrected;
  };
  for (const [date, reason] of OTHER_DATES) apply(suggestion.replace(date, asEdtf), reason);
  for (const [mistake, correction, reason] of MISTAKES)
    apply(suggestion.replace(mistake, correction), reason);
  return { suggestion, reason: firstReason };
}
