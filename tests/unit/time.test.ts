import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  civil,
  clamp,
  contains,
  DAY,
  daysInMonth,
  HOUR,
  instant,
  isoDate,
  isoMinute,
  midnight,
  MINUTE,
  monthOf,
  monthsIn,
  noonOf,
  overlaps,
  parseIsoDate,
  startOfDay
} from '../../src/domain/time';
import { at } from './support/dates';

const may = { start: midnight(1925, 5), end: midnight(1925, 6) };
const june = { start: midnight(1925, 6), end: midnight(1925, 7) };
/** From the year −9999 to the year 9999. */
const anyInstant = fc.integer({ min: midnight(-9999), max: midnight(9999) }).map(instant);

test('neighbouring months touch without overlapping', () => {
  expect(may.end).toBe(june.start);
  expect(overlaps(may, june)).toBe(false);
});

test('the instant at which a span ends is no part of it', () => {
  expect([may.start, may.end].map((t) => contains(may, t))).toEqual([true, false]);
});

test('years before 100, and before the common era, are themselves', () => {
  expect(midnight(99) - midnight(98)).toBe(365 * DAY);
  expect(midnight(1) - midnight(0)).toBe(366 * DAY);
  expect(midnight(-43)).toBeLessThan(midnight(-42));
});

test('1900 had no 29 February, and 1924 had one', () => {
  expect(parseIsoDate('1900-02-29')).toBeUndefined();
  expect(parseIsoDate('1924-02-29')).toBeDefined();
});

test('days before 1970 begin at their own midnight', () => {
  expect(startOfDay(at('1925-03-12T09:30'))).toBe(at('1925-03-12'));
  expect(noonOf(at('1925-03-12T23:59'))).toBe(at('1925-03-12T12:00'));
});

test.for(['1925-02-30', '1925-13-01', '1925-00-10', '1925-1-01', '25-01-01', '1925-01', '', 'today'])(
  '"%s" is no day',
  (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  }
);

test('a time is held within its span', () => {
  expect([at('1925-04-01'), at('1925-05-14'), at('1926-01-01')].map((t) => clamp(t, may))).toEqual([
    may.start,
    at('1925-05-14'),
    may.end
  ]);
});

test('a day written down and read again is the same day', () => {
  fc.assert(
    fc.property(anyInstant, (t) => {
      expect(parseIsoDate(isoDate(t))).toBe(startOfDay(t));
    })
  );
});

test('civil time put together again is the minute that an instant falls in', () => {
  fc.assert(
    fc.property(anyInstant, (t) => {
      const { year, month, day, hour, minute } = civil(t);
      const start = midnight(year, month, day) + hour * HOUR + minute * MINUTE;
      expect(t - start).toBeGreaterThanOrEqual(0);
      expect(t - start).toBeLessThan(MINUTE);
      expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
    })
  );
});

test('an instant is written with its civil date and time, in years before our era too', () => {
  expect(civil(at('1925-05-15T12:34'))).toEqual({ year: 1925, month: 5, day: 15, hour: 12, minute: 34 });
  expect(isoMinute(at('1925-05-15T12:34'))).toBe('1925-05-15T12:34');
  expect(isoDate(midnight(-43, 3, 15))).toBe('-0043-03-15');
  expect(civil(midnight(-43, 3, 15))).toMatchObject({ year: -43, month: 3, day: 15 });
});

test('the months of a span follow each other without a gap and cover it', () => {
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: 1, max: 3 * 366 * DAY }), (start, seconds) => {
      const end = instant(start + seconds);
      const months = monthsIn({ start, end });
      expect(months[0]).toEqual(monthOf(start));
      expect(months.at(-1)).toEqual(monthOf(instant(end - 1)));
      months.slice(1).forEach((month, i) => expect(month.start).toBe(months[i]?.end));
    })
  );
});

test('noon is the middle of the day that an instant falls in', () => {
  fc.assert(
    fc.property(anyInstant, (t) => {
      expect(noonOf(t) - startOfDay(t)).toBe(DAY / 2);
      expect(isoDate(noonOf(t))).toBe(isoDate(t));
    })
  );
});
