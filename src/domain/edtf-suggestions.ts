/** What was probably meant by a text that is not EDTF, for authors who know the date and not the standard. */

/** The first letters of the months' names, in the order of the year, language by language. */
const MONTHS =
  'jan feb mar apr may jun jul aug sep oct nov dec янв фев мар апр ма[йя] июн июл авг сен окт ноя дек';

/** The number of the month called `name`; a word that is no month is returned as it is. */
function monthNumber(name: string): string {
  const i = MONTHS.split(' ').findIndex((stem) => new RegExp(`^${stem}`, 'i').test(name));
  return i < 0 ? name : String((i % 12) + 1);
}

const MONTH_NAMED = 'months are numbers, and the year comes first';
const DAY_FIRST = 'the year comes first, then the month, then the day';

/** What is often written instead of EDTF, what EDTF has for it, and why; applied one after the other. */
const CORRECTIONS: readonly (readonly [
  mistake: RegExp,
  correction: (...groups: string[]) => string,
  reason: string
])[] = [
  [/(\d+) (\p{L}{3,})\.? (\d{4})/gu, (_, d, m = '', y) => `${y}-${monthNumber(m)}-${d}`, MONTH_NAMED],
  [/(\p{L}{3,})\.? (\d+), (\d{4})/gu, (_, m = '', d, y) => `${y}-${monthNumber(m)}-${d}`, MONTH_NAMED],
  [/(\p{L}{3,})\.? (\d{4})/gu, (_, m = '', y) => `${y}-${monthNumber(m)}`, MONTH_NAMED],
  [/\b(\d\d?)([-./])(\d\d?)\2(\d{4})/g, (_, d, _sign, m, y) => `${y}-${m}-${d}`, DAY_FIRST],
  [
    /(\d{4})([./])(\d\d?)(?!\d)(?:\2(\d\d?)(?!\d))?/g,
    (_, y, _sign, m, d) => [y, m, d].filter(Boolean).join('-'),
    'hyphens stand between year, month and day'
  ],
  [/(\d) (\d\d?:)/g, (_, day, hour) => `${day}T${hour}`, 'a T stands between the day and the hour'],
  [/T(\d:)/g, (_, hour) => `T0${hour}`, 'hours have two digits'],
  [/(\d{4})-(\d)(?!\d)/g, (_, y, m) => `${y}-0${m}`, 'months have two digits'],
  [/(\d{4}-\d\d)-(\d)(?!\d)/g, (_, m, d) => `${m}-0${d}`, 'days have two digits'],
  [
    /^(\d{4}-\d\d-)(\d\d)\/(\d\d)$/,
    (_, m, from, to) => `${m}${from}/${m}${to}`,
    'both ends are written in full'
  ],
  [/^(\d{4})-(\d{4})$/, (_, from, to) => `${from}/${to}`, 'a slash stands between the two ends']
];

/** `text` with its mistakes corrected, and the reason for the first correction; the reason is empty where there was none. */
export function suggestEdtf(text: string): { readonly suggestion: string; readonly reason: string } {
  let suggestion = text;
  let firstReason = '';
  for (const [mistake, correction, reason] of CORRECTIONS) {
    const before = suggestion;
    suggestion = suggestion.replace(mistake, correction);
    if (suggestion !== before) firstReason ||= reason;
  }
  return { suggestion, reason: firstReason };
}
