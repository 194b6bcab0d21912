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
