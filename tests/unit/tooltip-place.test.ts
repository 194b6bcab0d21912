import { expect, test } from 'vitest';
import { place } from '../../src/ui/elements/tooltip-place';

const page = { width: 400, height: 300 };
const tooltip = { width: 100, height: 40 };
const anchor = (left: number, top: number) => ({ left, top, bottom: top + 20 });

test('a tooltip stands on the side that is wanted, in line with what it belongs to', () => {
  expect(place(anchor(50, 100), tooltip, 'below', page)).toEqual({ x: 50, y: 128 });
  expect(place(anchor(50, 100), tooltip, 'above', page)).toEqual({ x: 50, y: 52 });
});

test('where that side has no room it stands on the other, if that has', () => {
  expect(place(anchor(50, 260), tooltip, 'below', page).y).toBe(212);
  expect(place(anchor(50, 10), tooltip, 'above', page).y).toBe(38);
  expect(place(anchor(50, 10), tooltip, 'above', { ...page, height: 60 }).y).toBe(-38);
});

test('it never leaves the page at the left or the right', () => {
  expect(place(anchor(390, 100), tooltip, 'below', page).x).toBe(292);
  expect(place(anchor(-30, 100), tooltip, 'below', page).x).toBe(8);
});
