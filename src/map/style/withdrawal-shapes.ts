/**
 * The forms of the signs of a withdrawal, hollow where it is computed and full where a source tells of it: bars that count men,
 * the head of a column, a ship. Images of the map and SVG of the legend are made of the same numbers, in CSS pixels.
 */
import { SEGMENT } from './withdrawal-symbol';

type Box = { readonly x: number; readonly y: number; readonly width: number };

/** How many segments lie on one another in the highest pile for so many men. */
export const rowsFor = (men: number) => Math.min(Math.ceil(men / SEGMENT.men), SEGMENT.rows);

/** The bars of so many men: their size, and the upper left of each segment; the last one is as wide as its men. */
export function bars(men: number) {
  const { width, height, gap, rows } = SEGMENT;
  const count = Math.ceil(men / SEGMENT.men);
  const high = rowsFor(men) * (height + gap);
  const segments = Array.from({ length: count }, (_, i): Box => ({
    x: Math.floor(i / rows) * (width + gap),
    y: high - ((i % rows) + 1) * (height + gap),
    width: width * Math.min(1, men / SEGMENT.men - i)
  }));
  return { width: Math.ceil(count / rows) * (width + gap), height: high, segments };
}

/** The head of a column: a ring and a man in it, from its upper left. */
export const HEAD = {
  size: 26,
  radius: 11,
  stroke: 2,
  man: 'M13 6.2a2.5 2.5 0 1 1-.01 0zM8.2 19.5c0-5 1.6-7.3 4.8-7.3s4.8 2.3 4.8 7.3z'
} as const;

/** A steamer from the side, its bow to the west. */
export const SHIP = {
  stroke: 2,
  body: 'M1.5 16H48.5L45.5 25H8.5zM18 16V10.5H35V16zM24 10.5V3H30V10.5z',
  masts: 'M12 16V4M41.5 16V6',
  wake: 'M50 24q3-3 6 0t6 0M45 29q3-3 6 0t6 0'
} as const;
