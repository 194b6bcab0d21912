/** The frame of the map: where its neat line runs, within which all is seen. Plain numbers, in CSS pixels. */
import type { Box } from './camera-padding';

/** Distance from the edge of the map's area to the line. */
const INSET = 20;

/** The neat line of a map of this size, which has something to show from its `west` to its `east`. */
export const neatLine = (
  { width, height }: { readonly width: number; readonly height: number },
  { west, east }: { readonly west: number; readonly east: number }
): Box => ({
  left: Math.max(INSET, Math.round(west)),
  top: INSET,
  right: Math.min(width - INSET, Math.round(east)),
  bottom: height - INSET
});
