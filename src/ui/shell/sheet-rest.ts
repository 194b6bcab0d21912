/** Where a sheet comes to rest. */
import { SHEET_HEIGHTS, type SheetHeight } from '../../state/view.svelte';

/** Faster than this the sheet is flung, in pixels a millisecond. */
const FLUNG = 0.4;

/**
 * The height that a sheet takes when it is let go: the nearest, or, flung, the next in the direction in which it moves.
 *
 * @param pixels what each height is
 * @param at where it is let go, in pixels
 * @param speed upwards, in pixels a millisecond
 */
export function restingHeight(
  pixels: Readonly<Record<SheetHeight, number>>,
  at: number,
  speed: number
): SheetHeight {
  const nearest = (heights: readonly SheetHeight[]) =>
    heights.reduce((a, b) => (Math.abs(pixels[b] - at) < Math.abs(pixels[a] - at) ? b : a));
  const ahead = SHEET_HEIGHTS.filter((height) => (speed > 0 ? pixels[height] > at : pixels[height] < at));
  return nearest(Math.abs(speed) > FLUNG && ahead.length > 0 ? ahead : SHEET_HEIGHTS);
}
