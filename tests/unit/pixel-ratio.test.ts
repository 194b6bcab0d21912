import { expect, test } from 'vitest';
import { pixelRatio } from '../../src/map/pixel-ratio';

test.for([
  ['a phone', 390, 844, 3],
  ['a laptop at 80 %', 1800, 1125, 0.8],
  ['a laptop at 125 %', 1152, 720, 1.25],
  ['a screen of 4K', 1920, 1080, 2],
  ['a screen of 5K', 2560, 1440, 2],
  ['an ultra-wide screen', 3440, 1440, 1]
] as const)('%s has a pixel of the canvas for each of its own', ([, width, height, ratio]) => {
  expect(pixelRatio(width, height, ratio)).toBe(ratio);
});

test('a canvas that would be too large keeps its shape and the most pixels that it may have', () => {
  const ratio = pixelRatio(3440, 1000, 3);
  expect(ratio).toBeGreaterThan(2);
  expect(3440 * ratio * (1000 * ratio)).toBeCloseTo(4096 * 4096, 0);
});

test('a map without a size has the ratio of the screen', () => {
  expect(pixelRatio(0, 0, 2)).toBe(2);
});
