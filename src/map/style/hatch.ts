/** Hatches: lines rising to the right, of one ink or two in turn; as images that MapLibre lays side by side. */
import { THEMES } from '../../view/theme';
import { HATCH_DASH } from './dash';
import { WIDE_PREFIX } from './hatch-id';
import { IMAGE_PIXEL_RATIO, type StyleImage } from './image';
import { inkOf, palettes, rgba } from './palette';

/** From line to line along an edge, and the width of a line, in CSS pixels. */
export type Hatch = { readonly gap: number; readonly stroke: number };

/** The nearer, the wider apart and the lighter: small names are read on hatched ground. By zoom, the nearest first. */
const BY_ZOOM: readonly (Hatch & { readonly from: number })[] = [
  { from: 10, gap: 24, stroke: 0.8 },
  { from: 8.5, gap: 17, stroke: 0.9 },
  { from: 7, gap: 11, stroke: 1.1 },
  { from: 4.8, gap: 7, stroke: 1.25 }
];
const FAR: Hatch = { gap: 4, stroke: 0.9 };

/** The hatch of a zone of occupation at a zoom: in steps, since lines whose gap grew would slide over the ground. */
export function hatchAt(zoom: number): Hatch {
  const { gap, stroke } = BY_ZOOM.find(({ from }) => zoom >= from) ?? FAR;
  return { gap, stroke };
}

/** Across from line to line, in CSS pixels, and the width of a line: from afar, and from near. */
export const CLOSE_HATCH: Hatch = { gap: 7, stroke: 1.25 };
const WIDE: Hatch = { gap: 16, stroke: 0.9 };

/**
 * The image that `patternId` names, behind the theme in whose inks it is: `night:hatch:plum`; `open:night:…` is the
 * same from near. Undefined for any other name.
 */
export function hatchImage(id: string): StyleImage | undefined {
  const { gap, stroke } = id.startsWith(WIDE_PREFIX) ? WIDE : CLOSE_HATCH;
  const [theme, kind = '', first, second = first] = id.replace(WIDE_PREFIX, '').split(':');
  const name = THEMES.find((known) => known === theme);
  if (!name || !kind.startsWith('hatch') || first === undefined || second === undefined) return undefined;
  const colours = [rgba(inkOf(palettes[name], first)), rgba(inkOf(palettes[name], second))] as const;
  // The square that repeats: two lines' gap along an edge, in whole pixels.
  const side = Math.round(2 * gap * Math.SQRT2 * IMAGE_PIXEL_RATIO);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      // Rows run downward, so that along a line that rises to the right x + y is the same.
      const across = (x + y) % side;
      const nearest = Math.round((2 * across) / side);
      const away = Math.abs(across - (nearest * side) / 2) * Math.SQRT1_2;
      const line = 1 - step((stroke * IMAGE_PIXEL_RATIO) / 2, away);
      const along = (Math.abs(x - y) * Math.SQRT1_2) % (HATCH_DASH.every * IMAGE_PIXEL_RATIO);
      const dash = kind === 'hatch-broken' ? 1 - step(HATCH_DASH.on * IMAGE_PIXEL_RATIO, along) : 1;
      const [red, green, blue] = colours[nearest % 2 === 0 ? 0 : 1];
      data.set([red, green, blue, 255 * line * dash], (y * side + x) * 4);
    }
  }
  return { width: side, height: side, data };
}

/** 0 below `edge`, 1 above, over one pixel. */
const step = (edge: number, value: number) => Math.min(1, Math.max(0, value - edge + 0.5));
