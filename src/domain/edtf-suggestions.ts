/** Slips of the pen in dates: what people write who know the date and not the standard. */

/** What a month is called, in the order of the year, by its first letters. */
const MONTHS =
  'jan feb mar apr may jun jul aug sep oct nov dec янв фев мар апр ма[йя] июн июл авг сен окт ноя дек';

/** `name` as a number; what is no month stays as it is, and is no date. */
function monthNumber(name: string): string {
  const i = MONTHS.split(' ').findIndex((stem) => new RegExp(`^${stem}`, 'i').test(name));
  return i < 0 ? name : String((i % 12) + 1);
}

const NAMED = 'months are numbers, and the year comes first';
const TURNED = 'the year comes first, then the month, then the day';

/** Slips of the pen, mended one after the other: what they look like, what EDTF has instead, and why. */
const SLIPS: readonly (readonly [slip: RegExp, mended: (...found: string[]) => string, why: string])[] = [
  [/(\d+) (\p{L}{3,})\.? (\d{4})/gu, (_, d, m = '', y) => `${y}-${monthNumber(m)}-${d}`, NAMED],
  [/(\p{L}{3,})\.? (\d+), (\d{4})/gu, (_, m = '', d, y) => `${y}-${monthNumber(m)}-${d}`, NAMED],
  [/(\p{L}{3,})\.? (\d{4})/gu, (_, m = '', y) => `${y}-${monthNumber(m)}`, NAMED],
  [/\b(\d\d?)([-./])(\d\d?)\2(\d{4})/g, (_, d, _sign, m, y) => `${y}-${m}-${d}`, TURNED],
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

/** `text` with its slips mended, and the reason for the first; the reason is empty where there was none. */
export function suggestEdtf(text: string): { readonly mended: string; readonly why: string } {
  let mended = text;
  let why = '';
  for (const [slip, right, reason] of SLIPS) {
    const before = mended;
    mended = mended.replace(slip, right);
    if (mended !== before) why ||= reason;
  }
  return { mended, why };
}
