/** A single date in words: of whatever precision, without its doubts. */
import type { DateBound } from '../domain/dating';
import { civil, DAY, instant, startOfDay, type Instant } from '../domain/time';
import type { DateWords, NumberForm } from './grammar';

/** Which larger parts of a date are left unsaid because its neighbour says them. */
export type ElidedPart = 'nothing' | 'year' | 'month' | 'day';

const LEFT_OUT: Readonly<Record<ElidedPart, Intl.DateTimeFormatOptions>> = {
  nothing: { day: 'numeric', month: 'long', year: 'numeric' },
  year: { day: 'numeric', month: 'long' },
  month: { day: 'numeric' },
  day: {}
};

export function dateFormatter(locale: string, words: DateWords) {
  const dates = new Map<string, Intl.DateTimeFormat>();
  const intl = (options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    const known = dates.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    dates.set(key, known);
    return known;
  };
  /** "44 BCE" for the astronomical year -43: historians have no year 0. */
  const yearText = (year: number) => (year > 0 ? String(year) : words.beforeOurEra(String(1 - year)));
  // Of a year before our era Intl says how many before.
  const write = (t: Instant, options: Intl.DateTimeFormatOptions) => {
    const text = words.mended(intl(options).format(t * 1000));
    return options.year && civil(t).year <= 0 ? words.beforeOurEra(text) : text;
  };
  /** The month's name, in the genitive where the language has one and `form` wants it. */
  function month(t: Instant, form: NumberForm): string {
    if (form !== 'of') return write(t, { month: 'long' });
    const parts = intl(LEFT_OUT.year).formatToParts(t * 1000);
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  }

  /** "1920–1929", "110–101 BCE", "9 BCE – 90". */
  function years(first: number, last: number): string {
    if (first > 0) return `${first}–${last}`;
    return last > 0 ? `${yearText(first)} – ${last}` : words.beforeOurEra(`${1 - first}–${1 - last}`);
  }
  /** "1924–25", "100–99 BCE": the winter that begins in a year. */
  const winter = (year: number) =>
    year > 0 ? `${year}–${String(year + 1).slice(-2)}` : years(year, year + 1);

  /** A date of whatever precision, without its doubts. */
  function say(
    { span: { start, end }, precision }: DateBound,
    form: NumberForm = 'plain',
    unsaid: ElidedPart = 'nothing'
  ) {
    const time = civil(start);
    const year = yearText(time.year);
    const withYear = (name: string, it = year) => (unsaid === 'nothing' ? `${name} ${it}` : name);
    switch (precision) {
      case 'hour': {
        const hour = words.hour(time.hour, time.minute, form);
        if (unsaid === 'day') return hour;
        const day = write(start, LEFT_OUT[unsaid]);
        return form === 'plain' ? words.dayAndHour(day, hour) : words.hourOfDay(hour, day);
      }
      case 'day':
        return write(start, LEFT_OUT[unsaid]);
      case 'month':
        return withYear(month(start, form));
      case 'season': {
        // A season begins in March, June, September or December.
        const name = words.seasons[form][(time.month / 3 - 1) as 0 | 1 | 2 | 3];
        return withYear(name, time.month === 12 ? winter(time.year) : year);
      }
      case 'year':
        return words.year(year, form);
      case 'years':
        return years(time.year, civil(instant(end - DAY)).year);
    }
  }

  let last: { readonly day: Instant; readonly text: string } | undefined;
  /** "20 January 1925"; the last one is remembered, since while time runs some ask for it in each frame. */
  const date = (t: Instant) => {
    const day = startOfDay(t);
    if (last?.day !== day) last = { day, text: write(day, LEFT_OUT.nothing) };
    return last.text;
  };

  return { intl, write, say, yearText, date };
}

/** What need not be said of the first of two dates. */
export function sharedParts(a: DateBound, b: DateBound): ElidedPart {
  const hours = a.precision === 'hour' && b.precision === 'hour';
  if (hours && startOfDay(a.span.start) === startOfDay(b.span.start)) return 'day';
  const [one, other] = [civil(a.span.start), civil(b.span.start)];
  // A winter is of two years, and a year by itself has nothing left to say.
  const winter = [a, b].some(
    ({ precision, span }) =>
      precision === 'season' && civil(span.start).year !== civil(instant(span.end - DAY)).year
  );
  const years = [a, b].some(({ precision }) => precision === 'year' || precision === 'years');
  if (winter || years || one.year !== other.year) return 'nothing';
  const days = a.precision === 'day' && b.precision === 'day';
  return days && one.month === other.month ? 'month' : 'year';
}
