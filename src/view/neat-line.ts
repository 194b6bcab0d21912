/** The frame of the map: where its neat line runs, within which all is seen. Plain numbers, in CSS pixels. */
import type { Box } from './camera-padding';

/** Distance from the edge of the map's area to the line; a small window has none. */
export const NEAT_LINE_INSET = 20;

/** The neat line of a map of this size, which has something to show from its `west` to its `east`. */
export const neatLine = (
  { width, height }: { readonly width: number; readonly height: number },
  { west, east }: { readonly west: number; readonly east: number },
  inset = NEAT_LINE_INSET
): Box => ({
  left: Math.max(inset, Math.round(west)),
  top: inset,
  right: Math.min(width - inset, Math.round(east)),
  bottom: height - inset
});

/** Where the map ends within a window that has no frame, as a path: a line along each end. Its line is `box`, without an inset. */
export const endsPath = (
  { width, height }: { readonly width: number; readonly height: number },
  box: Box
): string =>
  [...(box.left > 0 ? [box.left - 0.5] : []), ...(box.right < width ? [box.right + 0.5] : [])]
    .map((x) => `M${x} 0V${height}`)
    .join('');
