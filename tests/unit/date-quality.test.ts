import { expect, test } from 'vitest';
import { datesDisagree } from '../../src/domain/event-order';
import { dateQuality } from '../../src/ui/evidence/date-quality';
import { dated } from './support/evidence';

test('a vaguer date does not disagree with a closer one, another day does', () => {
  expect(datesDisagree(dated('1925-03-18', '1925-03'))).toBe(false);
  expect(datesDisagree(dated('1925-05-14', '[..1925-05-15]'))).toBe(false);
  expect(datesDisagree(dated('1924-12-31', '1925-01'))).toBe(true);
  expect(datesDisagree(dated('1920-08/1925-04-04T12:00', '1920-08/1925-05-04T12:00'))).toBe(true);
});

test.for([
  ['1925-01-20', 'day'],
  ['1925-01-26T15:00', 'hour'],
  ['1924-23', 'season'],
  ['1924-11-24/1924-11-30', 'interval'],
  ['../1925-03-12', 'until'],
  ['[..1925-05-15]', 'before'],
  ['1924-07-31~', 'about'],
  ['1925-04-04?', 'uncertain']
] as const)('%s is a date of the quality "%s"', ([text, quality]) => {
  expect(dateQuality({ when: dated(text) })).toBe(quality);
});
