import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eraYear } from '../../src/domain/calendar';
import { DAY, instant, isoDate, midnight, noonOf } from '../../src/domain/time';
import { formatIn, LANGUAGES } from '../../src/i18n';
import { parseTypedDate } from '../../src/i18n/parse-date';
import { dating } from './support/dates';
import { ERAS, MINGUO, TAISHO } from './support/eras';
import { anyDay, civilParts, DAY_FORMS } from './support/typed-dates';

const near = noonOf(midnight(1925, 1, 20));
/** What `text` says, as EDTF, or why it cannot be read. */
function said(text: string, clock = near) {
  const typed = parseTypedDate(text, clock, ERAS);
  return 'dating' in typed ? typed.dating.edtf : typed.problem;
}

test.for([
  '1925-05-14',
  '1925-5-14',
  '1925/5/14',
  ' 14.05.1925 ',
  '14.5.1925',
  '14.5.25',
  '14/5/1925',
  '5/14/1925',
  '14 May 1925',
  '14 may, 1925',
  'May 14, 1925',
  'the 14th of May 1925',
  '14 мая 1925',
  '14 Мая 1925 г.',
  '14 мая 1925 года',
  '14 май 1925',
  '1925年5月14日',
  '１９２５年０５月１４日',
  '一九二五年五月十四日',
  '大正14年5月14日',
  '大正十四年五月十四日',
  '民國14年5月14日',
  '中華民國十四年五月十四日',
  '民国 14 年 5 月 14 号'
])('"%s" is the fourteenth of May', (text) => {
  expect(said(text)).toBe('1925-05-14');
});

test.for(['1925-05', '05.1925', 'May 1925', 'май 1925', 'мая 1925', '1925 may', '大正14年5月', '1925年5月'])(
  '"%s" is the month of May, not a day of it',
  (text) => {
    expect(said(text)).toBe('1925-05');
  }
);

test.for([
  ['1925', '1925'],
  ['大正14年', '1925'],
  ['民國元年', '1912'],
  ['spring 1925', '1925-21'],
  ['весна 1925', '1925-21'],
  ['весны 1925 года', '1925-21'],
  ['Fall 1924', '1924-23'],
  ['winter 1924–25', '1924-24'],
  ['зима 1924-25', '1924-24'],
  ['1925年春', '1925-21'],
  ['大正十三年冬', '1924-24']
] as const)('"%s" keeps its width: %s', ([text, edtf]) => {
  expect(said(text)).toBe(edtf);
});

test.for([
  ['1–15 May 1925', '1925-05-01/1925-05-15'],
  ['1-15 May 1925', '1925-05-01/1925-05-15'],
  ['1 – 15 мая 1925', '1925-05-01/1925-05-15'],
  ['May 1–15, 1925', '1925-05-01/1925-05-15'],
  ['from 1 to 15 May 1925', '1925-05-01/1925-05-15'],
  ['с 1 по 15 мая 1925', '1925-05-01/1925-05-15'],
  ['1925-05-01/1925-05-15', '1925-05-01/1925-05-15'],
  ['1.05.1925 - 15.05.1925', '1925-05-01/1925-05-15'],
  ['1925年5月1日〜15日', '1925-05-01/1925-05-15'],
  ['大正14年5月1日～6月2日', '1925-05-01/1925-06-02'],
  ['28 апреля – 3 мая 1925', '1925-04-28/1925-05-03'],
  ['15 Dec 1924 – 3 Jan 1925', '1924-12-15/1925-01-03'],
  ['May-June 1925', '1925-05/1925-06'],
  ['1924-10/1925-05', '1924-10/1925-05'],
  ['1924–1925', '1924/1925']
] as const)('"%s" is a span', ([text, edtf]) => {
  expect(said(text)).toBe(edtf);
});

test('an era that the edition does not name is not read', () => {
  expect(parseTypedDate('大正14年5月14日', near)).toEqual({ problem: 'unreadable' });
});

test('months may be cut short', () => {
  expect(said('3 Sept 1924')).toBe('1924-09-03');
  expect(said('3 нояб 1924')).toBe('1924-11-03');
  expect(said('12 мар 1925')).toBe('1925-03-12');
});

test('a year of two figures is of the century that brings it nearest to the clock', () => {
  expect(said('14.5.12', midnight(1812))).toBe('1812-05-14');
  expect(said('14.5.76')).toBe('1876-05-14');
  expect(said('14.5.74')).toBe('1974-05-14');
});

test('5/6/1925 is June to some and May to others, and both are offered', () => {
  expect(parseTypedDate('5/6/1925', near)).toMatchObject({
    problem: 'two meanings',
    meanings: [{ edtf: '1925-06-05' }, { edtf: '1925-05-06' }]
  });
  expect(said('5/5/1925')).toBe('1925-05-05');
  expect(said('30/2/1925')).toBe('no such day');
});

test.for([
  '',
  'soon',
  'today',
  '14 Floréal 1925',
  '14 May',
  'May',
  '14.05',
  '14 1925',
  '14年5月14日',
  '5月14日',
  '14 May 1925 noon',
  '14 15 May 1925',
  '14 spring 1925',
  'constructor 1925',
  '15–1 May 1925',
  '1 – 3 – 5 May 1925',
  '–1925',
  '1 May – soon'
])('"%s" is no date', (text) => {
  expect(said(text)).toBe('unreadable');
});

test.for([
  '30 February 1925',
  '1925-02-29',
  '31.04.1925',
  '1925-13',
  '0 May 1925',
  '大正16年1月1日',
  '大正元年7月29日',
  '30–31 февраля 1925'
])('"%s" is no day of any calendar', (text) => {
  expect(said(text)).toBe('no such day');
});

/** A day on which both eras were counted. */
const eraDay = fc
  .integer({ min: midnight(1912, 7, 30) / DAY, max: midnight(1926, 12, 24) / DAY })
  .map((n) => instant(n * DAY));
/** 十四, 二十 */
const inCharacters = (n: number) => {
  const figures = '〇一二三四五六七八九';
  const tens = Math.floor(n / 10);
  return [tens > 1 && figures[tens], tens > 0 && '十', n % 10 > 0 && figures[n % 10]]
    .filter(Boolean)
    .join('');
};

test('every day can be typed as it is shown or written, in each of the four languages', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...DAY_FORMS), (t, form) => {
      expect([form(t), said(form(t))]).toEqual([form(t), isoDate(t)]);
    })
  );
});

test('every day of Taishō and of the Republic can be typed by its era, in figures and in characters', () => {
  fc.assert(
    fc.property(eraDay, fc.constantFrom('大正', '民國'), fc.boolean(), (t, era, figures) => {
      const [, month, day] = civilParts(t);
      const year = eraYear(era === '大正' ? TAISHO : MINGUO, t) ?? 0;
      const write = (n: number) => (figures ? String(n) : inCharacters(n));
      expect(said(`${era}${write(year)}年${write(month)}月${write(day)}日`)).toBe(isoDate(t));
      expect(said(`${era}${year === 1 ? '元' : write(year)}年${write(month)}月`)).toBe(
        isoDate(t).slice(0, 7)
      );
    })
  );
});

test('months, seasons, years and spans can be typed as they are shown', () => {
  const span = fc.tuple(anyDay, anyDay).filter(([a, b]) => a < b);
  const shown = fc.oneof(
    anyDay.map((t) => isoDate(t).slice(0, 7)),
    anyDay.map((t) => isoDate(t).slice(0, 4)),
    fc
      .tuple(anyDay, fc.integer({ min: 21, max: 24 }))
      .map(([t, code]) => `${isoDate(t).slice(0, 4)}-${code}`),
    span.map(([a, b]) => `${isoDate(a)}/${isoDate(b)}`),
    span.map(([a, b]) => `${isoDate(a).slice(0, 7)}/${isoDate(b).slice(0, 7)}`)
  );
  fc.assert(
    fc.property(shown, fc.constantFrom(...LANGUAGES), (edtf, code) => {
      const [from, to] = edtf.split('/');
      const text = formatIn(code).dating(dating(edtf));
      expect([text, said(text)]).toEqual([text, from === to ? from : edtf]);
      expect(said(edtf)).toBe(edtf);
    })
  );
});
