/**
 * Sizes of what lies in the corners of the map, in pixels: the inset is so wide and at most so high, the cartouche at least
 * as large. Until they come, their room is kept free.
 */
export const CORNER_SIZES = {
  cartouche: { width: 208, height: 110 },
  inset: { width: 112, height: 150 }
} as const;
