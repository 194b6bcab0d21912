import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eraYear, fromEraYear } from '../../src/domain/calendar';
import { julianDay } from '../../src/domain/julian-day';
import { DAY, instant, midnight, startOfDay } from '../../src/domain/time';
import { at } from './support/dates';
import { MINGUO, TAISHO } from './support/eras';

/** From the year 1 to the year 3000. */
const anyInstant = fc.integer({ min: midnight(1), max: midnight(3000) }).map(instant);

test.for([
  ['1905-09-05', 1905, 8, 23], // the peace of Portsmouth
  ['1905-10-30', 1905, 10, 17], // the October Manifesto
  ['1917-11-07', 1917, 10, 25], // the October Revolution
  ['1918-02-14', 1918, 2, 1],
  ['1918-02-13', 1918, 1, 31], // the last day of the Old Style in law
  ['1582-10-15', 1582, 10, 5], // the first Gregorian day, after 4 October
  ['1900-03-12', 1900, 2, 28],
  ['1900-03-13', 1900, 2, 29], // a day that the Gregorian calendar has not
  ['1900-03-14', 1900, 3, 1],
  ['0200-03-01', 200, 3, 1] // in the third century the two agree
] as const)('%s was %d-%d-%d by the Old Style', ([day, year, month, date]) => {
  expect(julianDay(at(day))).toEqual({ year, month, day: date });
});

test('at any hour of a day it is the same day of the Old Style', () => {
  fc.assert(
    fc.property(anyInstant, (t) => {
      expect(julianDay(t)).toEqual(julianDay(startOfDay(t)));
    })
  );
});

test('Old Style days follow one another: the next day, or the first of the next month', () => {
  fc.assert(
    fc.property(anyInstant, (t) => {
      const [today, tomorrow] = [julianDay(t), julianDay(instant(t + DAY))];
      const leap = today.year % 4 === 0;
      const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][today.month - 1] ?? 0;
      const following =
        today.day < length
          ? { ...today, day: today.day + 1 }
          : { year: today.year + (today.month === 12 ? 1 : 0), month: (today.month % 12) + 1, day: 1 };
      expect(tomorrow).toEqual(following);
    })
  );
});

test('the styles were thirteen days apart when Russia changed', () => {
  const change = midnight(1918, 2, 14);
  const { year, month, day } = julianDay(change);
  expect(change - midnight(year, month, day)).toBe(13 * DAY);
});

test('Taishō ran from 30 July 1912 to 24 December 1926, the Republic from 1912 on', () => {
  const years = (day: string) => [eraYear(TAISHO, at(day)), eraYear(MINGUO, at(day))];
  expect(years('1911-12-31')).toEqual([undefined, undefined]);
  expect(years('1912-01-01')).toEqual([undefined, 1]);
  expect(years('1912-07-30')).toEqual([1, 1]);
  expect(years('1925-05-14')).toEqual([14, 14]);
  expect(years('1926-12-24')).toEqual([15, 15]);
  expect(years('1926-12-25')).toEqual([undefined, 15]);
  expect([fromEraYear(TAISHO, 14), fromEraYear(MINGUO, 14)]).toEqual([1925, 1925]);
});
