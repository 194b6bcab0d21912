/** How large the map of a window is on paper. */
type Size = { readonly width: number; readonly height: number };

/** What A4 and Letter both have inside margins of 10 mm, the page as the map lies; in millimetres. */
export const PAPER = { across: { width: 259, height: 190 }, upright: { width: 190, height: 259 } } as const;
/** CSS has 96 pixels for an inch on paper too. */
export const PIXELS_PER_MM = 96 / 25.4;
/** In millimetres: the printer rounds each line and edge. */
const SPARE = 1;

/** A map that is higher than wide has an upright page. */
export const pageFor = ({ width, height }: Size) => PAPER[height > width ? 'upright' : 'across'];

/**
 * By how much a map is made smaller or larger so that it fills what its words leave of its page.
 *
 * @param map in pixels
 * @param wordsHeight of all that stands above and below it, in pixels
 */
export function plateZoom(map: Size, wordsHeight: number): number {
  const page = pageFor(map);
  const room = (page.height - SPARE) * PIXELS_PER_MM - wordsHeight;
  return Math.min((page.width * PIXELS_PER_MM) / map.width, room / map.height);
}
