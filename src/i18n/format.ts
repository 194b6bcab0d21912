/**
 * Dates, numbers and amounts in words. Pure: a language's own words come in, Intl does the rest.
 *
 * Instants are civil local time (domain/time.ts), so everything is formatted as UTC.
 * A label never says more than its source: "March 1925", not "1 March 1925".
 */
import type { Dating, DateBound } from '../domain/dating';
import type { Amount } from '../domain/edition';
import type { Readings } from '../domain/reading';
import type { Instant } from '../domain/time';
import { dateFormatter, sharedParts } from './date-format';
import type { DateWords, NumberWords } from './grammar';

export type Format = ReturnType<typeof formatter>;

/** `locale`: a BCP 47 tag that Intl knows. */
export function formatter(locale: string, words: DateWords, numbers: NumberWords) {
  const { intl, write, say, yearText, date } = dateFormatter(locale, words);
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });

  const doubted = (moment: DateBound, text: string) => (moment.uncertain ? words.uncertain(text) : text);

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

  function interval(from: DateBound, to: DateBound): string {
    const alike = (['precision', 'approximate', 'uncertain'] as const).every((key) => from[key] === to[key]);
    if (alike && from.precision !== 'hour') {
      const said = dash(from, to);
      return doubted(from, from.approximate ? words.roughly(said) : said);
    }
    const hour = to.precision === 'hour';
    const within = !hour && to.precision !== 'day' && from.span.start >= to.span.start;
    const begun = words.from(say(from, 'of', within ? 'nothing' : sharedParts(from, to)));
    const ended = within
      ? words.upToSomeDayOfThat[to.precision]
      : words.upTo(say(to, hour ? 'of' : 'to'), hour);
    const said = ([moment, phrase]: readonly [DateBound, string]) =>
      doubted(moment, moment.approximate ? words.roughly(phrase) : phrase);
    return `${said([from, begun])} ${said([to, ended])}`;
  }

  /** "24–30 November 1924", "15 September – 3 November 1924": what both ends share is said once. */
  function dash(from: DateBound, to: DateBound): string {
    const unsaid = sharedParts(from, to);
    if (from.span.start === to.span.start) return say(to);
    const [first, last] = [say(from, 'plain', unsaid), say(to)];
    const oneWord = !/\s/.test(first);
    return oneWord ? `${first}–${last}` : `${first} – ${last}`;
  }

  /** Every reading once, best first, joined by "or": none is shown without the other. What they share is said once. */
  function datings(readings: Readings<Dating>): string {
    const seen = new Map(readings.map(({ value }) => [dating(value), value] as const));
    if (seen.size === 0) return words.undated;
    const points = [...seen.values()].flatMap(({ shape, from }) =>
      shape === 'point' && from && !from.approximate ? [from] : []
    );
    const last = points.at(-1);
    const isOfDays = points.every(({ precision }) => precision === 'day');
    const hour = last?.precision === 'hour' ? say(last, 'plain', 'day') : undefined;
    const isOfOneHour = points.every(
      (point) => point.precision === 'hour' && say(point, 'plain', 'day') === hour
    );
    if (!last || points.length < seen.size || !(isOfDays || isOfOneHour)) return list.format(seen.keys());
    const days = points.map((point): DateBound => ({ ...point, precision: 'day' }));
    // Only what all of them share may be left to the last.
    const unsaid = days.map((day) => sharedParts(day, { ...last, precision: 'day' }));
    const least = unsaid.includes('nothing') ? 'nothing' : unsaid.includes('year') ? 'year' : 'month';
    const said = list.format(
      days.map((day, i) => doubted(day, say(day, 'plain', i === days.length - 1 ? 'nothing' : least)))
    );
    return hour === undefined ? said : words.dayAndHour(said, hour);
  }

  const rounded = [0, 1, 2].map(
    (decimals) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  );
  const number = (value: number, decimals: 0 | 1 | 2 = 0) => rounded[decimals]?.format(value) ?? '';
  /** As many decimals as it was given with. */
  const asGiven = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });

  return {
    /** "20 January 1925" */
    date,
    /** "1925", "44 BCE" for the astronomical year -43. */
    year: yearText,
    /** "20 Jan" */
    dayAndMonth: (t: Instant) => write(t, { day: 'numeric', month: 'short' }).replace(/\.$/, ''),
    /** "17–22 Nov": the days from a first date to a last one, for a label with little room. */
    days: (first: DateBound, last: DateBound): string => {
      const byIntl = intl({ day: 'numeric', month: 'short' });
      const range = byIntl.formatRange(first.span.start * 1000, last.span.start * 1000);
      return words
        .mended(range)
        .replace(/\.$/, '')
        .replace(/^(\d+)\s–\s(?=\d)/, '$1–');
    },
    weekday: (t: Instant) => write(t, { weekday: 'long' }),
    dating,
    datings,
    number,
    amount: ({ min, max, approximate }: Amount): string => {
      const said = min === max ? asGiven.format(min) : `${asGiven.format(min)}–${asGiven.format(max)}`;
      return approximate ? numbers.about(said) : said;
    },
    /** In square kilometres, to the whole one. */
    area: (squareKilometres: number) => numbers.squareKilometres(number(squareKilometres))
  };
}
