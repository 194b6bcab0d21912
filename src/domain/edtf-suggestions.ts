/** What was probably meant by a date that is not read, for authors who know the date and not the standard. */
import { edtfOf, readDateParts } from './date-parts';
import { monthNumber } from './month-names';
import { tryParseDating } from './parse-dating';

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
  [/^\s+|\s+$/g, '', 'a blank stands before or behind it'],
  [/[‐-―−]/g, '-', 'hyphens are those of a keyboard'],
  [/^(?:c|ca|circa)\.? ?(\d[\d-]*)$/i, '$1~', 'about is written ~, behind the date'],
  [/^(\d{3})0s$/, '$10/$19', 'a decade is written by its first and last year'],
  [/\?~$|~\?$/, '%', 'both signs together are %'],
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
function suggestEdtf(
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

/** A date with signs of doubt before or behind its year, month and day. */
const DOUBTED = '[?~%]?-?\\d{4}[?~%]?(?:-[?~%]?\\d\\d[?~%]?){0,2}';

/** What EDTF has and is not drawn here, what says the same or nearly, and what it is; the first that fits counts. */
const UNREAD: readonly (readonly [written: RegExp, instead: string, what: string])[] = [
  [/^\[(\d[\d-]*)\.\.\]$/, '$1/..', 'once on or after a date'],
  [/^(?:\{.+\}|\[\d.*(?:,|\.\.).*\])$/, '', 'one or all of several dates, which are readings of their own'],
  [/^(\d{4})-33$/, '$1-01/$1-03', 'a quarter of a year'],
  [/^(\d{4})-34$/, '$1-04/$1-06', 'a quarter of a year'],
  [/^(\d{4})-35$/, '$1-07/$1-09', 'a quarter of a year'],
  [/^(\d{4})-36$/, '$1-10/$1-12', 'a quarter of a year'],
  [/^(\d{4})-29$/, '$1-09/$1-11', 'a season of the southern hemisphere'],
  [/^(\d{4})-31$/, '$1-03/$1-05', 'a season of the southern hemisphere'],
  [/^(\d{4})-32$/, '$1-06/$1-08', 'a season of the southern hemisphere'],
  [/^(\d{4})-30$/, '', 'a season of the southern hemisphere'],
  [/^(\d{4})-37$/, '$1-01/$1-04', 'a third of a year'],
  [/^(\d{4})-38$/, '$1-05/$1-08', 'a third of a year'],
  [/^(\d{4})-39$/, '$1-09/$1-12', 'a third of a year'],
  [/^(\d{4})-40$/, '$1-01/$1-06', 'half of a year'],
  [/^(\d{4})-41$/, '$1-07/$1-12', 'half of a year'],
  [/^(-?\d{4})([?~%])(-\d\d(?:-\d\d)?)$/, '$1$3$2', 'doubt about a part of a date'],
  [/^(-?\d{4}-\d\d)([?~%])(-\d\d)$/, '$1$3$2', 'doubt about a part of a date'],
  [new RegExp(`^(?=.*[?~%][^/])${DOUBTED}(?:/${DOUBTED})?$`), '', 'doubt about a part of a date'],
  [
    /^(?=.*X)-?[\dX]{4}(?:-[\dX]{2}){0,2}$/,
    '',
    'a date with figures left open before others, or within a month or day'
  ],
  [/^Y-?\d+E\d+(?:S\d+)?$/, '', 'a year with an exponent'],
  [/^Y?-?\d+S\d+$/, '', 'a year of which only some figures are sure'],
  [/^Y-?[1-9]\d{9,}$/, '', 'a year of more than nine figures']
];

const EXPECTED =
  'is not EDTF: expected YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm, with ?, ~ or % behind it, or two of them as from/to';
const UNREAD_EDTF = 'is valid EDTF, but not drawn here';

/**
 * Why `text` is not read, as parseDating wants it: a mistake and what was meant, or what of EDTF it is and what to write.
 * @param languages of the author, as BCP 47 tags: in them months may have been named where EDTF has figures
 */
export function explainEdtf(text: string, languages: readonly string[]): string {
  for (const [written, instead, what] of UNREAD) {
    if (!written.test(text)) continue;
    const other = text.replace(written, instead);
    if (!other) return `${UNREAD_EDTF}, ${what}`;
    if (tryParseDating(other)) return `${UNREAD_EDTF}, ${what}; write ${other}`;
  }
  const { suggestion, reason } = suggestEdtf(text, languages);
  return reason && tryParseDating(suggestion)
    ? `is not EDTF: ${reason}; did you mean ${suggestion}?`
    : EXPECTED;
}
