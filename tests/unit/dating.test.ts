import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isExact, presence, toTheDay, type Dating, type DateBound } from '../../src/domain/dating';
import { explainEdtf } from '../../src/domain/edtf-suggestions';
import { parseDating } from '../../src/domain/parse-dating';
import { BEGINNING, contains, DAY, FOREVER, HOUR, instant, midnight } from '../../src/domain/time';
import { ABOUT, at, dating } from './support/dates';

const spanOf = (text: string) => dating(text).span;
const span = (from: string, to: string) => ({ start: at(from), end: at(to) });
const says = (text: string, ...instants: string[]) => instants.map((t) => presence(dating(text), at(t)));
function complaint(text: string): string {
  try {
    return `read as ${JSON.stringify(parseDating(text, ABOUT, (date) => explainEdtf(date, ['en', 'ru'])).span)}`;
  } catch (error) {
    return (error as Error).message;
  }
}

test.for([
  ['1925', '1925-01-01', '1926-01-01'],
  ['1925-05', '1925-05-01', '1925-06-01'],
  ['1924-02', '1924-02-01', '1924-03-01'],
  ['1924-12', '1924-12-01', '1925-01-01'],
  ['1925-05-14', '1925-05-14', '1925-05-15'],
  ['1924-12-31', '1924-12-31', '1925-01-01'],
  ['1925-05-15T12:00', '1925-05-15T12:00', '1925-05-15T12:01'],
  ['1924-11-16T24:00', '1924-11-17', '1924-11-17T00:01'],
  ['1924-21', '1924-03-01', '1924-06-01'],
  ['1924-22', '1924-06-01', '1924-09-01'],
  ['1924-23', '1924-09-01', '1924-12-01'],
  ['1924-24', '1924-12-01', '1925-03-01']
] as const)('%s is from %s until %s', ([text, from, to]) => {
  expect(spanOf(text)).toEqual(span(from, to));
});

test.for([
  ['1925-05-14~', '1925-05-11', '1925-05-18'],
  ['1925-05~', '1925-04-16', '1925-06-16'],
  ['1925-05-14%', '1925-05-11', '1925-05-18'],
  ['1925-05-14?', '1925-05-14', '1925-05-15'],
  ['1925-03-12T12:30~', '1925-03-12T06:30', '1925-03-12T18:31'],
  ['1925-03-24~/1925-04-01', '1925-03-21', '1925-04-02']
] as const)('about and perhaps: %s allows %s until %s', ([text, from, to]) => {
  expect(spanOf(text)).toEqual(span(from, to));
});

test.for([
  ['1925-05', 'month', false, false],
  ['1925~', 'year', true, false],
  ['1924-23?', 'season', false, true],
  ['1925-05-15T12:00%', 'hour', true, true]
] as const)('%s has the precision of a %s', ([text, precision, approximate, uncertain]) => {
  expect(dating(text)).toMatchObject({ shape: 'point', from: { precision }, approximate, uncertain });
});

test.for([
  ['1924-11-24/1924-11-30', 'interval'],
  ['1925-03-12/', 'since'],
  ['1925-03-12/..', 'since'],
  ['/1925-05-15', 'until'],
  ['../1925-05-15', 'until'],
  ['[..1925-03-12]', 'before']
] as const)('%s has the shape of %s', ([text, shape]) => {
  expect(dating(text)).toMatchObject({ edtf: text, shape });
});

test('an open end has no end', () => {
  expect(spanOf('1925-03-12/')).toEqual({ start: at('1925-03-12'), end: FOREVER });
  expect(spanOf('../1925-05-15')).toEqual({ start: BEGINNING, end: at('1925-05-16') });
  expect(spanOf('[..1925-03-12]')).toEqual({ start: BEGINNING, end: at('1925-03-13') });
});

test('until noon is over at noon, until a day is over when the day is', () => {
  expect(spanOf('1920-08/1925-05-15T12:00').end).toBe(at('1925-05-15T12:00'));
  expect(spanOf('1920-08/1925-05-15').end).toBe(at('1925-05-16'));
});

test.for([
  ['1925-5-14', 'months have two digits; did you mean 1925-05-14?'],
  ['1925-05-4', 'days have two digits; did you mean 1925-05-04?'],
  ['1925-5', 'months have two digits; did you mean 1925-05?'],
  ['1925-5-4/1925-5-14', 'months have two digits; did you mean 1925-05-04/1925-05-14?'],
  ['1925-12-01/1925-1', 'expected YYYY'],
  ['[..1925-5-14]', 'months have two digits; did you mean [..1925-05-14]?'],
  ['1925-5-14?', 'months have two digits; did you mean 1925-05-14??'],
  ['1925-13', 'month 13 is none of 01–12, nor a season 21–24'],
  ['1925-00', 'month 00 is none of 01–12, nor a season 21–24'],
  ['1925-02-30', '1925-02 has 28 days'],
  ['1925-04-00', '1925-04 has 30 days'],
  ['1925-05-14T24:01', 'a day has no 24:01'],
  ['1925-05-14T12:60', 'a day has no 12:60'],
  ['1925-05T12:00', 'an hour needs a day'],
  ['1925T12:00', 'an hour needs a day'],
  ['1924-23T12:00', 'an hour needs a day'],
  ['1925-2-30', 'expected YYYY'],
  ['14 May 1925', 'months are numbers, and the year comes first; did you mean 1925-05-14?'],
  ['May 14, 1925', 'months are numbers, and the year comes first; did you mean 1925-05-14?'],
  ['4 мая 1925', 'months are numbers, and the year comes first; did you mean 1925-05-04?'],
  ['Sept. 1924', 'months are numbers, and the year comes first; did you mean 1924-09?'],
  [
    '4 May 1925/14 May 1925',
    'months are numbers, and the year comes first; did you mean 1925-05-04/1925-05-14?'
  ],
  ['14 Floréal 1925', 'expected YYYY'],
  ['14.05.1925', 'the year comes first, then the month, then the day; did you mean 1925-05-14?'],
  ['4/5/1925', 'the year comes first, then the month, then the day; did you mean 1925-05-04?'],
  ['1925.05.14', 'hyphens stand between year, month and day; did you mean 1925-05-14?'],
  ['1925/05', 'hyphens stand between year, month and day; did you mean 1925-05?'],
  ['1925/5/14', 'hyphens stand between year, month and day; did you mean 1925-05-14?'],
  ['1925-05-15 12:00', 'a T stands between the day and the hour; did you mean 1925-05-15T12:00?'],
  ['1925-05-15 9:30', 'a T stands between the day and the hour; did you mean 1925-05-15T09:30?'],
  ['1925-05-15T9:30', 'hours have two digits; did you mean 1925-05-15T09:30?'],
  ['1925-05-04/14', 'both ends are written in full; did you mean 1925-05-04/1925-05-14?'],
  ['1924-1925', 'a slash stands between the two ends; did you mean 1924/1925?'],
  ['c. 1925', 'about is written ~, behind the date; did you mean 1925~?'],
  ['1920s', 'a decade is written by its first and last year; did you mean 1920/1929?'],
  ['1925?~', 'both signs together are %; did you mean 1925%?'],
  ['1925–05–14', 'hyphens are those of a keyboard; did you mean 1925-05-14?'],
  ['1925\u201105', 'hyphens are those of a keyboard; did you mean 1925-05?'],
  ['1924–1925', 'hyphens are those of a keyboard; did you mean 1924/1925?'],
  ['1925-05 ', 'a blank stands before or behind it; did you mean 1925-05?'],
  ['1925-14-05', 'month 14 is none of 01–12, nor a season 21–24; did you mean 1925-05-14?'],
  ['', 'expected YYYY'],
  ['../..', 'one end must be a date'],
  ['1924/1925/1926', 'expected YYYY']
] as const)('"%s" is refused and quoted: %s', ([text, reason]) => {
  expect(complaint(text)).toContain(`"${text}" is not EDTF: ${reason}`);
});

test.for([
  ['[1924,1925]', 'one or all of several dates, which are readings of their own'],
  ['{1924..1926}', 'one or all of several dates, which are readings of their own'],
  ['[1924-03..]', 'once on or after a date; write 1924-03/..'],
  ['2004?-06-11', 'doubt about a part of a date; write 2004-06-11?'],
  ['2004-06~-11', 'doubt about a part of a date; write 2004-06-11~'],
  ['1924-34', 'a quarter of a year; write 1924-04/1924-06'],
  ['1924-37', 'a third of a year; write 1924-01/1924-04'],
  ['Y-17E7', 'a year with an exponent'],
  ['1924-XX-12', 'a date with figures left open before others, or within a month or day'],
  ['1950S2', 'a year of which only some figures are sure']
] as const)('%s is called valid EDTF, and said what it is and how to write it: %s', ([text, advice]) => {
  expect(complaint(text)).toBe(`"${text}" is valid EDTF, but not drawn here, ${advice}`);
});

test('what looks like EDTF of another level and is none is not called valid', () => {
  for (const text of ['1985-04-32T23:20:30', '1985-04-12T23:20:60', 'Y', 'Y1985', '19X', '-0000'])
    expect(complaint(text)).toContain('is not EDTF');
});

/** Every example of the Library of Congress, https://www.loc.gov/standards/datetime/ of 4 February 2019. */
const EXAMPLES = {
  'levels 0 and 1': `1985-04-12 1985-04 1985 1985-04-12T23:20:30 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04
    1985-04-12T23:20:30+04:30 1964/2008 2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005-02 2004-02-01/2005
    2005/2006-02 Y170000002 Y-170000002 2001-21 1984? 2004-06~ 2004-06-11% 201X 20XX 2004-XX 1985-04-XX 1985-XX-XX
    1985-04-12/.. 1985-04/.. 1985/.. ../1985-04-12 ../1985-04 ../1985 1985-04-12/ 1985-04/ 1985/ /1985-04-12
    /1985-04 /1985 -1985 1984~/2004-06 1984/2004-06~ 1984~/2004~ 1984?/2004% 1984-06?/2004-08? 1984-06-02?/2004-08-08~`,
  'level 2': `Y-17E7 1950S2 Y171010000S3 Y3388E2S3 2001-34 2001-25 2001-33 2001-37 2001-40 2001-41 2001-29 2001-30
    [1667,1668,1670..1672] [..1760-12-03] [1760-12..] [1760-01,1760-02,1760-12..] [1667,1760-12] [..1984]
    {1667,1668,1670..1672} {1960,1961-12} {..1984} 2004-06-11% 2004-06~-11 2004?-06-11 ?2004-06-~11 2004-%06-11
    156X-12-25 15XX-12-25 XXXX-12-XX 1XXX-XX 1XXX-12 1984-1X 2004-06-~01/2004-06-~20 2004-06-XX/2004-07-03`
};

test('every example of levels 0 and 1 of the standard is read', () => {
  for (const text of EXAMPLES['levels 0 and 1'].split(/\s+/)) expect(dating(text).edtf).toBe(text);
});

test('every example of level 2 is read or has a sentence of its own', () => {
  for (const text of EXAMPLES['level 2'].split(/\s+/))
    expect(complaint(text)).toMatch(/^read as|is valid EDTF, but not drawn here, \S/);
});

test('decades and centuries are all of their years, those before the year 0 too', () => {
  expect(spanOf('192X')).toEqual(spanOf('1920/1929'));
  expect(spanOf('19XX~')).toEqual({
    start: instant(midnight(1900) - 100 * ABOUT.year * DAY),
    end: instant(midnight(2000) + 100 * ABOUT.year * DAY)
  });
  expect(spanOf('-010X')).toEqual({ start: midnight(-109), end: midnight(-99) });
});

test('seconds and a zone are left alone: times are local, to the minute', () => {
  for (const text of ['1985-04-12T23:20:30', '1985-04-12T23:20:30Z', '1985-04-12T23:20+04:30'])
    expect(spanOf(text)).toEqual(spanOf('1985-04-12T23:20'));
});

test('years beyond all clocks are years all the same', () => {
  expect(spanOf('Y170000002')).toEqual({ start: midnight(170_000_002), end: midnight(170_000_003) });
});

test('a month or a day that is not known leaves the year or the month', () => {
  for (const [text, same] of [
    ['1924-XX', '1924'],
    ['1924-XX-XX?', '1924?'],
    ['1924-04-XX', '1924-04'],
    ['1924-04-XX/1925-XX', '1924-04/1925']
  ] as const)
    expect(dating(text)).toEqual({ ...dating(same), edtf: text });
  for (const text of ['1924-04-12-XX', '1924-04-XX-XX', 'XX']) expect(complaint(text)).toContain('expected');
});

test('an interval that ends before it begins is offered the other way round', () => {
  expect(complaint('1925-05-15/1925-04-04')).toBe(
    '"1925-05-15/1925-04-04" ends before it begins; did you mean 1925-04-04/1925-05-15?'
  );
});

test('an interval takes some time', () => {
  expect(complaint('1925-05-15T12:00/1925-05-15T12:00')).toContain('is over as it begins');
  expect(complaint('1925-05-15/1925-05-15')).toContain('read as');
});

const pad = (n: number, width = 2) => String(n).padStart(width, '0');
const year = fc.integer({ min: 0, max: 9999 }).map((n) => pad(n, 4));
const month = fc.integer({ min: 1, max: 12 }).map((n) => pad(n));
const day = fc.integer({ min: 1, max: 28 }).map((n) => pad(n));
const date = fc.tuple(year, month, day).map((parts) => parts.join('-'));

test('every day lies within its month, and every month within its year', () => {
  fc.assert(
    fc.property(year, month, day, (y, m, d) => {
      const [years, months, days] = [spanOf(y), spanOf(`${y}-${m}`), spanOf(`${y}-${m}-${d}`)];
      expect(months.start <= days.start && days.end <= months.end).toBe(true);
      expect(years.start <= months.start && months.end <= years.end).toBe(true);
    })
  );
});

test('the months of a year follow each other without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9998 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
      const next = m === 12 ? `${pad(y + 1, 4)}-01` : `${pad(y, 4)}-${pad(m + 1)}`;
      expect(spanOf(next).start).toBe(spanOf(`${pad(y, 4)}-${pad(m)}`).end);
    })
  );
});

test('a reference reader of EDTF gives every date, month, year and interval the same two ends', () => {
  const single = fc.oneof(
    date,
    year,
    fc.tuple(year, month).map((parts) => parts.join('-'))
  );
  const closed = fc
    .tuple(single, single)
    .filter(([a, b]) => edtf(a).max < edtf(b).min)
    .map((ends) => ends.join('/'));
  fc.assert(
    fc.property(fc.oneof(single, closed), (text) => {
      const { min, max } = edtf(text);
      expect(spanOf(text)).toEqual({ start: min / 1000, end: (max + 1) / 1000 });
    })
  );
});

test('what is suggested can be read', () => {
  const careless = fc
    .tuple(fc.integer({ min: 1900, max: 1930 }), fc.nat(30), fc.nat(40))
    .map((parts) => parts.join('-'));
  const texts = fc.oneof(
    careless,
    fc.tuple(careless, careless).map((ends) => ends.join('/')),
    careless.map((text) => `[..${text}]`),
    careless.map((text) => `${text}~`),
    careless.map((text) => text.split('-').reverse().join('.')),
    careless.map((text) => text.replaceAll('-', '/')),
    careless.map((text) => `${text} 9:30`)
  );
  fc.assert(
    fc.property(texts, (text) => {
      const suggestion = /did you mean (.+)\?$/.exec(complaint(text))?.[1];
      if (suggestion !== undefined) expect(complaint(suggestion)).toContain('read as');
    })
  );
});

test('a day is sure all day long, and over when the day is', () => {
  expect(says('1925-05-14', '1925-05-13T23:59', '1925-05-14', '1925-05-14T23:59', '1925-05-15')).toEqual([
    'no',
    'sure',
    'sure',
    'no'
  ]);
});

test.for(['1925-05', '1924-23', '1925', '1925-05-14~', '1925-05-14?', '[..1925-05-14]'])(
  '%s only says that it was one of its days',
  (text) => {
    const { start, end } = spanOf(text);
    const inside = Math.max(start, end - 300 * DAY);
    const asked = Array.from({ length: 50 }, (_, i) => instant(inside + ((end - inside) * i) / 50));
    expect(new Set(asked.map((t) => presence(dating(text), t)))).toEqual(new Set(['possible']));
  }
);

test('a night is sure from its first hour to its last', () => {
  const night = '1924-10-22T20:00/1924-10-23T06:00';
  expect(says(night, '1924-10-22T19:59', '1924-10-22T20:00', '1924-10-23T05:59', '1924-10-23T06:00')).toEqual(
    ['no', 'sure', 'sure', 'no']
  );
});

test('a stay from about a day is sure only after the last day on which it may have begun', () => {
  expect(
    says('1925-03-24~/1925-04-01', '1925-03-21', '1925-03-27T23:59', '1925-03-28', '1925-04-01')
  ).toEqual(['possible', 'possible', 'sure', 'sure']);
});

test('what began on a day is sure on that day, whatever is known of its end', () => {
  const first = ['1925-03-12/', '1925-03-12/1925-03', '1925-03-12/1925'].flatMap((text) =>
    says(text, '1925-03-12T23:59', '1925-03-13')
  );
  expect(first).toEqual(['sure', 'possible', 'sure', 'possible', 'sure', 'possible']);
});

/** What can have been: every beginning and end, to the day, that the signs of a dating leave open. */
const slackDays = ({ precision }: DateBound) => ABOUT[precision === 'years' ? 'year' : precision];
function histories({ shape, from, to }: Dating): readonly (readonly [number, number])[] {
  const known = (moment: DateBound) => moment.precision === 'day' && !moment.approximate;
  /** First and last instant of each day that a moment allows. */
  const allowed = (moment: DateBound): [number, number][] => {
    const slack = moment.approximate ? slackDays(moment) * DAY : 0;
    const [first, last] = [moment.span.start - slack, moment.span.end + slack];
    return Array.from({ length: (last - first) / DAY }, (_, i) => [first + i * DAY, first + (i + 1) * DAY]);
  };
  const once = to ? allowed(to) : [];
  if (shape === 'point') return once;
  if (shape === 'before') {
    const last = (to?.span.end ?? 0) + (to?.approximate ? slackDays(to) * DAY : 0);
    return Array.from({ length: 400 }, (_, i) => [last - (i + 1) * DAY, last - i * DAY] as const);
  }
  // A known day is filled by what it begins or ends; a vaguer end may fall at any hour of its days.
  const begins = from ? allowed(from).flatMap(([a, b]) => (known(from) ? [a] : [a, b - 1])) : [];
  const ends = to ? allowed(to).flatMap(([a, b]) => (known(to) ? [b] : [a, b])) : [];
  if (from && to) {
    const pairs = begins.flatMap((begin) => ends.map((end) => [begin, end] as const));
    return pairs
      .filter(([begin, end]) => begin < end)
      .filter(([begin]) => !known(to) || begin <= to.span.start)
      .filter(([, end]) => !known(from) || end >= from.span.end);
  }
  return [
    ...begins.map((begin) => [begin, 1e13] as const),
    ...begins.map((begin) => [begin, from && known(from) ? from.span.end : begin + 1] as const),
    ...ends.map((end) => [-1e13, end] as const),
    ...ends.map((end) => [to && known(to) ? to.span.start : end - 1, end] as const)
  ];
}

test('something is sure when it is so in every history that the date allows, and no when in none', () => {
  const around = fc
    .integer({ min: midnight(1924, 10) / DAY, max: midnight(1925, 2) / DAY })
    .map((n) => new Date(n * DAY * 1000).toISOString().slice(0, 10));
  const moment = fc
    .tuple(around, fc.constantFrom(10, 10, 7), fc.constantFrom('', '', '~'))
    .map(([text, length, sign]) => text.slice(0, length) + sign);
  const text = fc.oneof(
    moment,
    fc.tuple(moment, moment).map((ends) => ends.join('/')),
    moment.map((only) => `${only}/`),
    moment.map((only) => `../${only}`),
    moment.map((only) => `[..${only}]`)
  );
  const readable = text.filter((candidate) => complaint(candidate).startsWith('read as'));
  const hour = fc.integer({ min: midnight(1924, 9) / HOUR, max: midnight(1925, 4) / HOUR });
  fc.assert(
    fc.property(readable, hour, (candidate, h) => {
      const [it, t] = [dating(candidate), instant(h * HOUR + 1800)];
      const told = histories(it).map(([begin, end]) => begin <= t && t < end);
      const expected = told.every(Boolean) ? 'sure' : told.some(Boolean) ? 'possible' : 'no';
      expect(presence(it, t)).toBe(expected);
    }),
    { numRuns: 2000 }
  );
});

test('outside what the text allows there is nothing, inside there is something', () => {
  const text = fc.constantFrom('1924', '1924-05~', '1924-10/1925-05?', '../1925-05-15T12:00', '1924-23%');
  fc.assert(
    fc.property(text, fc.integer({ min: midnight(1923), max: midnight(1926) }), (candidate, t) => {
      const it = dating(candidate);
      expect(presence(it, instant(t)) !== 'no').toBe(contains(it.span, instant(t)));
    })
  );
});

test('to the day, an hour is its day, about an hour is that day too, and about a day stays about', () => {
  const { span } = dating('1925-03-12');
  for (const edtf of ['1925-03-12T09:30', '1925-03-12T12:30~']) {
    const { from, approximate } = toTheDay(dating(edtf));
    expect([from?.span, from?.precision, approximate]).toEqual([span, 'day', false]);
  }
  expect(toTheDay(dating('1925-03-12~'))).toEqual(dating('1925-03-12~'));
  expect(toTheDay(dating('1925-03'))).toEqual(dating('1925-03'));
});

test('exact is a day or an hour that is not about; a doubt of the source does not make it less exact', () => {
  const exact = ['1925-05-14', '1925-05-14T12:00', '1925-05-14?'];
  const inexact = ['1925-05-14~', '1925-05-14T12:00%', '1925-05', '1925-21', '1925'];
  expect([...exact, ...inexact].filter((text) => isExact(dating(text).from))).toEqual(exact);
  expect(isExact(undefined)).toBe(false);
});

test('a month may have been named in any language of the edition, and in no other', () => {
  const complaintIn =
    (text: string, ...languages: string[]) =>
    () =>
      parseDating(text, ABOUT, (date) => explainEdtf(date, languages));
  expect(complaintIn('14 Mai 1925', 'en', 'de')).toThrow('did you mean 1925-05-14?');
  expect(complaintIn('14 Mai 1925', 'en')).toThrow('expected YYYY');
});
