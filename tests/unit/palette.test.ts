import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ink, INKS, palette, rgba } from '../../src/map/palette';
import { EDITIONS, editionOf } from '../geo/support/folder';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, hex]) => [name, hex])
);

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = rgba(hex).map((byte) => {
    const c = byte / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white is the strongest contrast there is', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
});

test.for([
  ['ink', palette.ink],
  ['second ink', palette.secondInk],
  ['accent', palette.accent],
  ['plum', INKS.plum],
  ['sea names', palette.seaName]
] as const)('%s can be read on the page and on land', ([, hex]) => {
  expect(contrast(hex, palette.page)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(hex, palette.land)).toBeGreaterThanOrEqual(4.5);
});

test('names of seas can be read on the deepest of them', () => {
  for (const sea of palette.sea) expect(contrast(palette.seaName, sea)).toBeGreaterThanOrEqual(4);
});

test.for([
  ['page', palette.page],
  ['land', palette.land],
  ['ink', palette.ink],
  ['ink-2', palette.secondInk],
  ['ink-3', palette.thirdInk],
  ['accent', palette.accent],
  ['sea', palette.sea[0]],
  ['sea-2', palette.sea[1]],
  ['sea-ink', palette.seaName],
  ['moss', INKS.moss],
  ['plum', INKS.plum],
  ['ochre', INKS.ochre]
] as const)('the page and the map have one colour for --%s', ([token, hex]) => {
  expect(tokens.get(token)?.toUpperCase()).toBe(hex);
});

test('every colour is six hexadecimal digits', () => {
  for (const hex of [...Object.values(palette).flat(), ...Object.values(INKS)]) {
    expect(hex).toMatch(/^#[0-9A-F]{6}$/);
  }
});

test('the sea grows darker with every depth', () => {
  const lights = palette.sea.map(luminance);
  expect(lights).toEqual(lights.toSorted((a, b) => b - a));
});

test('a colour becomes bytes, and an ink that nobody knows a quiet one', () => {
  expect(rgba('#B92C17')).toEqual([185, 44, 23, 255]);
  expect(rgba('#010203', 0.5)).toEqual([1, 2, 3, 128]);
  expect(ink('crimson')).toBe(palette.thirdInk);
});

test.for(EDITIONS)('the powers of %s have inks of the palette, each its own', (name) => {
  const inks = editionOf(name).powers.map((power) => power.ink);
  expect(inks.filter((it) => !(it in INKS))).toEqual([]);
  expect(new Set(inks).size).toBe(inks.length);
});
