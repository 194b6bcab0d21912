/** Dates before year 1 and of more than four figures: said, typed, counted on the axis and kept in a link. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civil, instant, isoDate, midnight, noonOf, parseIsoDate, DAY } from '../../src/domain/time';
import { formatIn } from '../../src/i18n';
import { parseTypedDate } from '../../src/i18n/parse-date';
import { axisTicks } from '../../src/ui/timeline/ticks';
import { yearTicks } from '../../src/ui/timeline/round-years';
import { timeScale } from '../../src/ui/timeline/time-scale';
import { date as dateCodec, dayRange } from '../../src/view/field-codecs';
import { dating } from './support/dates';
import { edition } from './support/edition';

const [en, ru] = [formatIn('en'), formatIn('ru')];

test.for([
  ['-0043-03-15', '15 March 44 BCE', '15 марта 44 г. до н. э.'],
  ['-0103-09-01/-0103-11-20', '1 September – 20 November 104 BCE', '1 сентября – 20 ноября 104 г. до н. э.'],
  ['-0110-06', 'June 111 BCE', 'июнь 111 г. до н. э.'],
  ['-0099-24', 'winter 100–99 BCE', 'зима 100–99 г. до н. э.'],
  ['0000-24', 'winter 1 BCE – 1', 'зима 1 г. до н. э. – 1'],
  ['-0137', '138 BCE', '138 г. до н. э.'],
  ['0000', '1 BCE', '1 г. до н. э.'],
  ['-0043/0014', '44 BCE – 14', '44 г. до н. э. – 14'],
  ['-010X', '110–101 BCE', '110–101 г. до н. э.'],
  ['192X', '1920–1929', '1920–1929'],
  ['Y170000002', '170000002', '170000002'],
  ['0098', '98', '98']
] as const)('%s is "%s" and "%s"', ([edtf, english, russian]) => {
  expect([en.dating(dating(edtf)), ru.dating(dating(edtf))]).toEqual([english, russian]);
});

test.for([
  ['104 BC', '-0103'],
  ['44 B.C.E.', '-0043'],
  ['15 March 44 BCE', '-0043-03-15'],
  ['15 марта 44 г. до н. э.', '-0043-03-15'],
  ['1 до н.э.', '0000'],
  ['2 AD', '0002'],
  ['6 May 2 CE', '0002-05-06'],
  ['-0103-03-15', '-0103-03-15'],
  ['Y170000002', 'Y170000002']
] as const)('"%s" is read as %s', ([text, edtf]) => {
  const typed = parseTypedDate(text, noonOf(midnight(1925)));
  expect('dating' in typed ? typed.dating.edtf : typed.problem).toBe(edtf);
});

test('what names no era, or the year 0, is no date', () => {
  for (const text of ['0 BC', '104 XY', '104', '44 BC 3', 'March BC'])
    expect(parseTypedDate(text, noonOf(midnight(1925)))).toHaveProperty('problem');
});

/** Noon of a day within 200,000 years of now. */
const anyNoon = fc.integer({ min: -73_000_000, max: 73_000_000 }).map((day) => noonOf(instant(day * DAY)));

test('a day of any year is read back from a link, alone and as the end of a range', () => {
  const whole = edition({ span: { start: midnight(-300_000), end: midnight(300_000) } });
  const context = { edition: whole, languages: ['en'] };
  fc.assert(
    fc.property(anyNoon, anyNoon, (one, other) => {
      expect(dateCodec.read(dateCodec.write(one), context)).toBe(one);
      expect(parseIsoDate(isoDate(one))).toBe(one - DAY / 2);
      const [first, last] = one < other ? [one, other] : [other, one];
      const range = { start: instant(first - DAY / 2), end: instant(last + DAY / 2) };
      expect(dayRange.read(dayRange.write(range), context)).toEqual(range);
    })
  );
});

test('the calendar is the same far beyond what Date reaches', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -400_000, max: 400_000 }),
      fc.integer({ min: 0, max: 365 }),
      (cycles, day) => {
        const near = civil(instant(midnight(2000) + day * DAY));
        const far = civil(instant(midnight(2000 + 400 * cycles) + day * DAY));
        expect(far).toEqual({ ...near, year: near.year + 400 * cycles });
      }
    )
  );
});

test('the axis counts round years before our era, and has no year 0', () => {
  const words = { months: [], initials: [], day: isoDate, year: en.year };
  const texts = (from: number, to: number, width = 1000) =>
    axisTicks(timeScale({ start: midnight(from), end: midnight(to) }, width), words).coarse.map(
      ({ text }) => text
    );
  expect(texts(-139, -99)).toEqual([
    '140 BCE',
    '135 BCE',
    '130 BCE',
    '125 BCE',
    '120 BCE',
    '115 BCE',
    '110 BCE',
    '105 BCE'
  ]);
  expect(texts(-19, 31, 500)).toEqual(['20 BCE', '10 BCE', '1', '10', '20']);
  const long = texts(-2999, 2001);
  expect(long[0]).toBe('3000 BCE');
  expect(long.slice(-3)).toEqual(['500', '1000', '1500']);
  expect(yearTicks({ start: midnight(-2), end: midnight(3) }).map(({ year }) => en.year(year))).toEqual([
    '3 BCE',
    '2 BCE',
    '1 BCE',
    '1',
    '2'
  ]);
});
