import { expect, test } from 'vitest';
import { A3, pictureSizes, sheetFor } from '../../src/ui/picture/picture-size';

const pixels = (limit: number) => pictureSizes(A3, limit).map(({ width, height }) => [width, height]);

test('twice the page is A3 at 200 dots for an inch', () => {
  const inches = [420, 297].map((millimetres) => millimetres / 25.4);
  const [, twice] = pixels(16_384);
  expect(twice).toEqual(inches.map((inch) => Math.round(inch * 200)));
});

test('a graphics card that draws less offers the largest size that it can draw in place of those that it cannot', () => {
  expect(pixels(16_384)).toHaveLength(3);
  const [first, second, largest = [0, 0]] = pixels(4096);
  expect([first, second]).toEqual(pixels(16_384).slice(0, 2));
  expect(largest[0]).toBeGreaterThan(4000);
  expect(Math.max(...largest)).toBeLessThanOrEqual(4096);
  expect(pixels(1000)).toHaveLength(1);
});

test('a sheet stands upright where the map does', () => {
  expect(sheetFor({ width: 1040, height: 720 })).toBe(A3);
  expect(sheetFor({ width: 390, height: 700 })).toEqual({ width: A3.height, height: A3.width });
});
