/** Hatches as images that MapLibre lays side by side: lines rising to the right, of one ink or two in turn. */
import { THEMES } from '../domain/theme';
import { inkOf, palettes, rgba } from './palette';

/** Across from line to line, and the width of a line, in CSS pixels: those of a zone's hatch. */
const GAP = 7;
const STROKE = 1.25;
/** Of a broken line, along it. */
const DASH = 4.2;
/** Pixels of the image to one of CSS. */
export const RATIO = 2;
/** Side of the square that repeats: two lines' gap along an edge, in whole pixels. */
const SIDE = Math.round(2 * GAP * Math.SQRT2 * RATIO);

/** `hatch:plum:ochre`, or `hatch-broken:…` where the right to the land is only claimed. */
export const patternId = (inks: readonly (string | undefined)[], broken: boolean) =>
  [broken ? 'hatch-broken' : 'hatch', ...inks.filter((name) => name !== undefined)].join(':');

export type Pattern = {
  readonly width: number;
  readonly height: number;
  /** RGBA, four bytes a pixel. */
  readonly data: Uint8ClampedArray;
};

/** The image that `patternId` names, behind the theme in whose inks it is: `night:hatch:plum`. Undefined for any other name. */
export function pattern(id: string): Pattern | undefined {
  const [theme, kind = '', first, second = first] = id.split(':');
  const name = THEMES.find((known) => known === theme);
  if (!name || !kind.startsWith('hatch') || first === undefined || second === undefined) return undefined;
  const colours = [rgba(inkOf(palettes[name], first)), rgba(inkOf(palettes[name], second))] as const;
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      // Rows run downward, so that along a line that rises to the right x + y is the same.
      const across = (x + y) % SIDE;
      const nearest = Math.round((2 * across) / SIDE);
      const away = Math.abs(across - (nearest * SIDE) / 2) * Math.SQRT1_2;
      const line = 1 - step((STROKE * RATIO) / 2, away);
      const along = (Math.abs(x - y) * Math.SQRT1_2) % (GAP * RATIO);
      const dash = kind === 'hatch-broken' ? 1 - step(DASH * RATIO, along) : 1;
      const [red, green, blue] = colours[nearest % 2 === 0 ? 0 : 1];
      data.set([red, green, blue, 255 * line * dash], (y * SIDE + x) * 4);
    }
  }
  return { width: SIDE, height: SIDE, data };
}

/** 0 below `edge`, 1 above, over one pixel. */
const step = (edge: number, value: number) => Math.min(1, Math.max(0, value - edge + 0.5));
