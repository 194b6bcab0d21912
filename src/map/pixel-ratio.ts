/** As many pixels as Safari on a phone gives a canvas, and as a 5K screen has: more cost time and are not seen. */
const MOST_PIXELS = 4096 * 4096;

/**
 * Pixels of the canvas for each pixel of the page, for a map of `width` × `height` pixels of the page: those of the screen,
 * so that nothing is blurred, unless the canvas would have too many.
 */
export const pixelRatio = (width: number, height: number, ofScreen: number): number =>
  Math.min(ofScreen, Math.sqrt(MOST_PIXELS / (width * height)));
