/**
 * Dates, numbers and amounts in words. Pure: a language's own words come in, Intl does the rest.
 *
 * Instants are civil local time (domain/time.ts), so everything is formatted as UTC.
 * A label never says more than its source: "March 1925", not "1 March 1925".
 */
import type { Dating, Moment } from '../domain/dating';
import type { Amount } from '../domain/edition';
import type { Readings } from '../domain/reading';
import { DAY, startOfDay, type Instant } from '../domain/time';

/** `plain` standing alone · `of` after from, by and about (a genitive) · `to` after up to (an accusative). */
export type Form = 'plain' | 'of' | 'to';

type FourSeasons = readonly [spring: string, summer: string, autumn: string, winter: string];

/** What Intl does not know of a language's dates. */
export type DateWords = {
  readonly seasons: Readonly<Record<Form, FourSeasons>>;
  readonly year: (year: string, form: Form) => string;
  readonly hour: (hour: number, minute: number, form: Form) => string;
  /** A day and its hour standing alone, and as a part of a phrase: "by noon on 15 May". */
  readonly dayAndHour: (day: string, hour: string) => string;
  readonly hourOfDay: (hour: string, day: string) => string;
  readonly about: (date: string) => string;
  /** "About" for what is not in the form `of`. */
  readonly roughly: (phrase: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly noLaterThan: (date: string) => string;
  /** The end of a span that begins with `from`; one that is an hour is reached, one that is a day is included. */
  readonly upTo: (date: string, anHour: boolean) => string;
  /** An end of which only the month or so is known, in which the span had begun: "to some day of that month". */
  readonly upToSomeDayOfThat: Readonly<Record<'month' | 'season' | 'year', string>>;
  readonly uncertain: (date: string) => string;
  readonly undated: string;
  /** Years of the eras by which the countries of the edition counted. */
  readonly taisho: (year: number) => string;
  readonly minguo: (year: number) => string;
};

export type NumberWords = {
  readonly about: (number: string) => string;
  readonly squareKilometres: (number: string) => string;
};

export type Format = ReturnType<typeof formatter>;

/** Which larger parts of a date are left unsaid because its neighbour says them. */
type Unsaid = 'nothing' | 'year' | 'month' | 'day';

const LEFT_OUT: Readonly<Record<Unsaid, Intl.DateTimeFormatOptions>> = {
  nothing: { day: 'numeric', month: 'long', year: 'numeric' },
  year: { day: 'numeric', month: 'long' },
  month: { day: 'numeric' },
  day: {}
};

/** `locale`: a BCP 47 tag that Intl knows. */
export function formatter(locale: string, words: DateWords, numbers: NumberWords) {
  const dates = new Map<string, Intl.DateTimeFormat>();
  const intl = (options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    const known = dates.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    dates.set(key, known);
    return known;
  };
  // Russian Intl ends a full date with "г.", which no chronicle does.
  const write = (t: Instant, options: Intl.DateTimeFormatOptions) =>
    intl(options)
      .format(t * 1000)
      .replace(/\sг\.$/, '');
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });

  const date = (t: Instant) => write(t, LEFT_OUT.nothing);
  const yearOf = (t: Instant) => new Date(t * 1000).getUTCFullYear();

  /** The month's name, in the genitive where the language has one and `form` wants it. */
  function month(t: Instant, form: Form): string {
    if (form !== 'of') return write(t, { month: 'long' });
    const parts = intl(LEFT_OUT.year).formatToParts(t * 1000);
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  }

  /** A date of whatever precision, without its doubts. */
  function say({ span: { start }, precision }: Moment, form: Form = 'plain', unsaid: Unsaid = 'nothing') {
    const year = String(yearOf(start));
    const withYear = (name: string, it = year) => (unsaid === 'nothing' ? `${name} ${it}` : name);
    switch (precision) {
      case 'hour': {
        const at = new Date(start * 1000);
        const hour = words.hour(at.getUTCHours(), at.getUTCMinutes(), form);
        if (unsaid === 'day') return hour;
        const day = write(start, LEFT_OUT[unsaid]);
        return form === 'plain' ? words.dayAndHour(day, hour) : words.hourOfDay(hour, day);
      }
      case 'day':
        return write(start, LEFT_OUT[unsaid]);
      case 'month':
        return withYear(month(start, form));
      case 'season': {
        const first = new Date(start * 1000).getUTCMonth(); // 2 March, 5 June, 8 September, 11 December
        const name = words.seasons[form][((first - 2) / 3) as 0 | 1 | 2 | 3];
        return withYear(name, first === 11 ? `${year}–${String(yearOf(start) + 1).slice(-2)}` : year);
      }
      case 'year':
        return words.year(year, form);
    }
  }

  const doubted = (moment: Moment, text: string) => (moment.uncertain ? words.uncertain(text) : text);

  function dating({ shape, from, to }: Dating): string {
    if (from && to && shape !== 'point') return interval(from, to);
    const moment = from ?? to;
    if (!moment) return words.undated;
    const of = say(moment, 'of');
    if (shape === 'point') return doubted(moment, moment.approximate ? words.about(of) : say(moment));
    const phrase = { since: words.from, until: words.until, before: words.noLaterThan, interval: words.from };
    const said = phrase[shape](of);
    return doubted(moment, moment.approximate ? words.roughly(said) : said);
  }

  function interval(from: Moment, to: Moment): string {
    const alike = (['precision', 'approximate', 'uncertain'] as const).every((key) => from[key] === to[key]);
    if (alike && from.precision !== 'hour') {
      const said = dash(from, to);
      return doubted(from, from.approximate ? words.roughly(said) : said);
    }
    const hour = to.precision === 'hour';
    const within = !hour && to.precision !== 'day' && from.span.start >= to.span.start;
    const begun = words.from(say(from, 'of', within ? 'nothing' : shared(from, to)));
    const ended = within
      ? words.upToSomeDayOfThat[to.precision]
      : words.upTo(say(to, hour ? 'of' : 'to'), hour);
    const said = ([moment, phrase]: readonly [Moment, string]) =>
      doubted(moment, moment.approximate ? words.roughly(phrase) : phrase);
    return `${said([from, begun])} ${said([to, ended])}`;
  }

  /** "24–30 November 1924", "15 September – 3 November 1924": what both ends share is said once. */
  function dash(from: Moment, to: Moment): string {
    const unsaid = shared(from, to);
    if (from.span.start === to.span.start) return say(to);
    const [first, last] = [say(from, 'plain', unsaid), say(to)];
    const oneWord = !/\s/.test(first);
    return oneWord ? `${first}–${last}` : `${first} – ${last}`;
  }

  /** What need not be said of the first of two dates. */
  function shared(a: Moment, b: Moment): Unsaid {
    const hours = a.precision === 'hour' && b.precision === 'hour';
    if (hours && startOfDay(a.span.start) === startOfDay(b.span.start)) return 'day';
    const [one, other] = [new Date(a.span.start * 1000), new Date(b.span.start * 1000)];
    // A winter is of two years, and a year by itself has nothing left to say.
    const winter = [a, b].some(({ precision, span }) => precision === 'season' && endsLater(span));
    const years = [a, b].some(({ precision }) => precision === 'year');
    if (winter || years || one.getUTCFullYear() !== other.getUTCFullYear()) return 'nothing';
    const days = a.precision === 'day' && b.precision === 'day';
    return days && one.getUTCMonth() === other.getUTCMonth() ? 'month' : 'year';
  }
  const endsLater = ({ start, end }: Moment['span']) => yearOf(start) !== yearOf((end - DAY) as Instant);

  /** Every reading once, best first, joined by "or": none is shown without the other. */
  function datings(readings: Readings<Dating>): string {
    const seen = new Map(readings.map(({ value }) => [dating(value), value] as const));
    if (seen.size === 0) return words.undated;
    const [values, texts] = [[...seen.values()], [...seen.keys()]];
    const days = values.flatMap(({ shape, from }) =>
      shape === 'point' && from?.precision === 'day' && !from.approximate ? [from] : []
    );
    const last = days.at(-1);
    if (!last || days.length < values.length) return list.format(texts);
    return list.format(
      days.map((day, i) => {
        // Only what all of them share may be left to the last.
        const unsaid = days.map((other) => shared(other, last));
        const least = unsaid.includes('nothing') ? 'nothing' : unsaid.includes('year') ? 'year' : 'month';
        return doubted(day, say(day, 'plain', i === days.length - 1 ? 'nothing' : least));
      })
    );
  }

  const number = (value: number, decimals = 0) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals
    }).format(value);
  /** As many decimals as it was given with. */
  const asGiven = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });

  return {
    /** "20 January 1925" */
    date,
    /** "20 Jan" */
    dayAndMonth: (t: Instant) => write(t, { day: 'numeric', month: 'short' }).replace(/\.$/, ''),
    /** "17–22 Nov": the days from a first date to a last one, for a label with little room. */
    days: (first: Moment, last: Moment): string =>
      intl({ day: 'numeric', month: 'short' })
        .formatRange(first.span.start * 1000, last.span.start * 1000)
        .replace(/\.$/, '')
        .replace(/^(\d+)\s–\s(?=\d)/, '$1–'),
    weekday: (t: Instant) => write(t, { weekday: 'long' }),
    /** "Taishō 14 · Minguo 14": such eras as were counted on that day. */
    eras: (t: Instant): string => {
      const year = yearOf(t) - 1911;
      // Taishō from 30 July 1912 to 25 December 1926; the Republic counts its years from 1912.
      const taisho = t >= Date.UTC(1912, 6, 30) / 1000 && t < Date.UTC(1926, 11, 25) / 1000;
      return [...(taisho ? [words.taisho(year)] : []), ...(year > 0 ? [words.minguo(year)] : [])].join(' · ');
    },
    dating,
    datings,
    number,
    amount: ({ min, max, about }: Amount): string => {
      const said = min === max ? asGiven.format(min) : `${asGiven.format(min)}–${asGiven.format(max)}`;
      return about ? numbers.about(said) : said;
    },
    /** In square kilometres, to the whole one. */
    area: (squareKilometres: number) => numbers.squareKilometres(number(squareKilometres))
  };
}
