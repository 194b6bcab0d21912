import { expect, test } from 'vitest';
import { disagree } from '../../src/domain/reading';
import { reading } from './support/dates';

const equal = (a: string, b: string) => a === b;

test('nobody, or one voice, disagrees with nobody', () => {
  expect(disagree([], equal)).toBe(false);
  expect(disagree([reading('18 March')], equal)).toBe(false);
});

test('two who say the same agree', () => {
  expect(disagree([reading('18 March'), reading('18 March')], equal)).toBe(false);
});

test('the last of many is heard as well as the second', () => {
  expect(disagree([reading('18 March'), reading('18 March'), reading('19 March')], equal)).toBe(true);
});
