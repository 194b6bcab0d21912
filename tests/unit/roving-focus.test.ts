import { expect, test } from 'vitest';
import { indexAfter } from '../../src/ui/elements/roving-focus';

const press = (key: string, held: Partial<Parameters<typeof indexAfter>[1]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held
});

test('arrows lead from row to row and stay at the ends, Home and End lead there', () => {
  expect(indexAfter(3, press('ArrowDown'), 9)).toBe(4);
  expect(indexAfter(3, press('ArrowUp'), 9)).toBe(2);
  expect(indexAfter(8, press('ArrowDown'), 9)).toBe(8);
  expect(indexAfter(0, press('ArrowUp'), 9)).toBe(0);
  expect(indexAfter(3, press('Home'), 9)).toBe(0);
  expect(indexAfter(3, press('End'), 9)).toBe(8);
});

test('other keys, keys held together with others, and a focus that is on no row lead nowhere', () => {
  expect(indexAfter(3, press('Tab'), 9)).toBe(-1);
  expect(indexAfter(3, press('ArrowDown', { altKey: true }), 9)).toBe(-1);
  expect(indexAfter(3, press('End', { shiftKey: true }), 9)).toBe(-1);
  expect(indexAfter(-1, press('ArrowDown'), 9)).toBe(-1);
});
