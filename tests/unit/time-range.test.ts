import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, instant, isoDate } from '../../src/domain/time';
import { relationToRange } from '../../src/domain/time-range';
import { at, when } from './support/dates';
import { event } from './support/edition';

const may = { start: at('1925-05-01'), end: at('1925-06-01') };
const verdict = (...dates: string[]) => relationToRange(event('it', { when: when(...dates) }), may);

test('a day of the month happened in it, the day after did not', () => {
  expect(['1925-05-01', '1925-05-31', '1925-04-30', '1925-06-01'].map((day) => verdict(day))).toEqual([
    'sure',
    'sure',
    'no',
    'no'
  ]);
});

test('what is only said to be of a longer time may have happened in it', () => {
  expect(
    ['1925-05', '1925-21', '1925', '[..1925-05-15]', '1925-05-31~', '1925-05-15?'].map((it) => verdict(it))
  ).toEqual(['sure', 'possible', 'possible', 'possible', 'possible', 'possible']);
});

test('where readings differ it happened in the window only if by all of them', () => {
  expect(verdict('1925-05-04', '1925-05-14')).toBe('sure');
  expect(verdict('1925-04-04', '1925-05-04')).toBe('possible');
  expect(verdict('1925-04-04', '1925-06-04')).toBe('no');
  expect(verdict()).toBe('no');
});

test('two windows that meet share no day', () => {
  const days = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(days, days, (day, cut) => {
      const date = isoDate(instant(may.start + day * DAY));
      const border = instant(may.start + cut * DAY);
      const its = event('it', { when: when(date) });
      const [before, after] = [
        relationToRange(its, { start: instant(may.start - DAY), end: border }),
        relationToRange(its, { start: border, end: instant(border + 300 * DAY) })
      ];
      expect([before, after].filter((verdict) => verdict !== 'no')).toEqual(['sure']);
    })
  );
});
