import { expect, test } from 'vitest';
import { formatIn } from '../../src/i18n';
import { readingNames, rounded, deadlineText } from '../../src/ui/evacuation/deadline-format';
import { withoutYear } from '../../src/ui/evidence/date-without-year';
import { dated, zone, zones } from './support/evidence';

test('a year that stands above is left out, but not where it is all that is said', () => {
  const said = (year: number, ...texts: string[]) => withoutYear(dated(...texts), year, formatIn('en'));
  expect(said(1925, '1925-01-20')).toBe('20 January');
  expect(said(1924, '1924-12-31', '1925-01')).toBe('31 December or January 1925');
  expect(said(1925, '1925-01-20/1925')).toContain('1925');
});

test('readings of the terms are told apart by their months, in either language', () => {
  expect(readingNames(zones, formatIn('en'))).toEqual(['April', 'May']);
  expect(readingNames(zones, formatIn('ru'))).toEqual(['апрель', 'май']);
  expect(readingNames([zone('a', 1, '1925-04-04', '1925-04-14')], formatIn('en'))).toHaveLength(2);
});

test('a term is said as the day and hour on which it ends', () => {
  const [first] = zones[0].when;
  expect(first && deadlineText(first.value, formatIn('en'))).toBe('4 April, noon');
  expect(first && deadlineText(first.value, formatIn('ru'))).toBe('4 апреля, полдень');
});

test('areas are said to three figures: the coast is not truer', () => {
  expect([41_241, 14_626, 0].map(rounded)).toEqual([41_200, 14_600, 0]);
});
