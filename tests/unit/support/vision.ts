/**
 * Colours as they are seen: laid over each other, by eyes that lack one kind of cone, and how far apart.
 *
 * Missing cones  Machado, Oliveira and Fernandes 2009 (doi: 10.1109/TVCG.2009.113) at full severity, on linear light.
 * Differences    CIEDE2000: about 1 can just be seen side by side, 5 is another colour at a glance.
 * Contrast       WCAG 2: 4.5 for text, 3 for large text and for what is drawn.
 */
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  interpolate,
  wcagContrast
} from 'culori';

const linear = converter('lrgb');
const clipped = (share: number) => Math.min(1, Math.max(0, share));

/** culori's matrices are for linear light, but are applied to what they are given: so light goes in as if it were sRGB. */
const lacking = (filter: ReturnType<typeof filterDeficiencyProt>) => (hex: string) => {
  const { r, g, b } = linear(hex) ?? { r: 0, g: 0, b: 0 };
  const seen = filter({ mode: 'rgb', r, g, b });
  return formatHex({ mode: 'lrgb', r: clipped(seen.r), g: clipped(seen.g), b: clipped(seen.b) });
};

export const EYES: Readonly<Record<string, (hex: string) => string>> = {
  'all cones': (hex) => hex,
  'no red cones': lacking(filterDeficiencyProt(1)),
  'no green cones': lacking(filterDeficiencyDeuter(1)),
  'no blue cones': lacking(filterDeficiencyTrit(1))
};

export const difference: (one: string, other: string) => number = differenceCiede2000();

export const contrast: (one: string, other: string) => number = wcagContrast;

/** `ground` with `colour` over it, `opacity` from 0 to 1. */
export const over = (ground: string, colour: string, opacity: number): string =>
  formatHex(interpolate([ground, colour], 'rgb')(opacity));
