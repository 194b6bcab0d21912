/** How large pictures may be. Plain numbers. */

export type Size = { readonly width: number; readonly height: number };

/** Of a sheet of A3 across, in pixels of the page: as many as make 200 for an inch when each is drawn as two by two. */
export const A3: Size = { width: 1653.5, height: 1169.5 };

/** A sheet as the map lies: across, or upright where the map is higher than wide. */
export const sheetFor = ({ width, height }: Size): Size =>
  height > width ? { width: A3.height, height: A3.width } : A3;

/** Pixels of the file for each pixel of the page, and the size of the file. */
export type PictureSize = Size & { readonly scale: number };

const SCALES = [1, 2, 4] as const;

/** The sizes in which a sheet can be drawn where no side may have more than `limit` pixels; in place of those that are too large the largest one. */
export function pictureSizes(sheet: Size, limit: number): readonly PictureSize[] {
  const most = limit / Math.max(sheet.width, sheet.height);
  const scales = SCALES.filter((scale) => scale <= most);
  const largest = Math.floor(most * 100) / 100;
  const sizes = scales.length === SCALES.length ? scales : [...new Set([...scales, largest])];
  return sizes.map((scale) => ({
    scale,
    width: Math.round(sheet.width * scale),
    height: Math.round(sheet.height * scale)
  }));
}
