import { expect, test } from 'vitest';
import { restingHeight } from '../../src/ui/shell/sheet-rest';

const PIXELS = { low: 64, half: 340, full: 740 };

test('let go at rest, the sheet takes the nearest height', () => {
  expect(restingHeight(PIXELS, 120, 0)).toBe('low');
  expect(restingHeight(PIXELS, 250, 0.1)).toBe('half');
  expect(restingHeight(PIXELS, 600, -0.1)).toBe('full');
});

test('flung, it goes on to the next height in its direction, however near the last one is', () => {
  expect(restingHeight(PIXELS, 350, 1)).toBe('full');
  expect(restingHeight(PIXELS, 330, -1)).toBe('low');
  expect(restingHeight(PIXELS, 70, 1)).toBe('half');
});

test('flung beyond the last height, it stays there', () => {
  expect(restingHeight(PIXELS, 740, 2)).toBe('full');
  expect(restingHeight(PIXELS, 64, -2)).toBe('low');
});
