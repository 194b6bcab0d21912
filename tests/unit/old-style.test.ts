import { expect, test } from 'vitest';
import { oldStyle } from '../../src/i18n/old-style';
import { dating } from './support/dates';

const told = (edtf: string, locale = 'en-GB') => oldStyle({ ...dating(edtf), oldStyle: true }, locale);

test('a day that Russia told by the Julian calendar is said in that, with its year where it is another', () => {
  expect(told('1905-09-05')).toBe('23 August');
  expect(told('1905-09-05', 'ru')).toBe('23 августа');
  expect(told('1905-01-09')).toBe('27 December 1904');
  expect(told('1900-03-13')).toBe('29 February');
  expect(told('1918-02-13')).toBe('31 January');
});

test('nothing is said of what is no single day or was not told so', () => {
  expect(told('1905-09')).toBeUndefined();
  expect(told('1905-09-01/1905-09-05')).toBeUndefined();
  expect(oldStyle(dating('1905-09-05'), 'en-GB')).toBeUndefined();
});
