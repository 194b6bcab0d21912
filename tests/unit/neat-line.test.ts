import { expect, test } from 'vitest';
import { endsPath, neatLine } from '../../src/view/neat-line';

const window = { width: 800, height: 400 };

test('the frame stands where the window ends, or the map within it', () => {
  expect(neatLine(window, { west: -50, east: 900 })).toEqual({ left: 20, top: 20, right: 780, bottom: 380 });
  expect(neatLine(window, { west: 100, east: 700 })).toMatchObject({ left: 100, right: 700 });
});

test('without a frame there is a line only where the map ends within the window', () => {
  const ends = (west: number, east: number) => endsPath(window, neatLine(window, { west, east }, 0));
  expect(ends(-50, 900)).toBe('');
  expect(ends(0, 800)).toBe('');
  expect(ends(100, 700)).toBe('M99.5 0V400M700.5 0V400');
  expect(ends(-50, 700)).toBe('M700.5 0V400');
});
