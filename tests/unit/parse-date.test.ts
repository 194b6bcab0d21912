import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, instant, isoDate, midnight, noonOf } from '../../src/domain/time';
import { formatIn, LANGUAGES } from '../../src/i18n';
import { parseTypedDate } from '../../src/i18n/parse-date';

const may14 = { moment: noonOf(midnight(1925, 5, 14)) };

test.for([
  '1925-05-14',
  '1925-5-14',
  ' 14.05.1925 ',
  '14.5.1925',
  '14 May 1925',
  '14 may, 1925',
  'May 14, 1925',
  '14th of May 1925',
  '14 мая 1925',
  '14 Мая 1925 г.',
  '14 май 1925'
])('"%s" is the fourteenth of May', (text) => {
  expect(parseTypedDate(text)).toEqual(may14);
});

test.for(['1925-05', 'May 1925', 'май 1925', 'мая 1925', '1925 may'])('"%s" is the first of May', (text) => {
  expect(parseTypedDate(text)).toEqual({ moment: noonOf(midnight(1925, 5, 1)) });
});

test('months may be cut short', () => {
  expect(parseTypedDate('3 Sept 1924')).toEqual({ moment: noonOf(midnight(1924, 9, 3)) });
  expect(parseTypedDate('3 нояб 1924')).toEqual({ moment: noonOf(midnight(1924, 11, 3)) });
  expect(parseTypedDate('12 мар 1925')).toEqual({ moment: noonOf(midnight(1925, 3, 12)) });
});

test.for(['', 'soon', '4/5/1925', '14 Floréal 1925', '14 May', 'May', '14 May 1925 noon', '14 15 May 1925'])(
  '"%s" is no date',
  (text) => {
    expect(parseTypedDate(text)).toEqual({ problem: 'unreadable' });
  }
);

test.for(['30 February 1925', '1925-02-29', '31.04.1925', '1925-13', '0 May 1925'])(
  '"%s" is no day of any calendar',
  (text) => {
    expect(parseTypedDate(text)).toEqual({ problem: 'no such day' });
  }
);

test('every day can be typed as it is shown, in every language', () => {
  const day = fc
    .integer({ min: midnight(1800) / DAY, max: midnight(2100) / DAY })
    .map((n) => noonOf(instant(n * DAY)));
  fc.assert(
    fc.property(day, fc.constantFrom(...LANGUAGES), (t, code) => {
      expect(parseTypedDate(formatIn(code).date(t))).toEqual({ moment: t });
      expect(parseTypedDate(isoDate(t))).toEqual({ moment: t });
    })
  );
});
