/** What is used of gifenc, which has no types of its own. */
declare module 'gifenc' {
  /** Colours as red, green and blue. */
  type Palette = readonly (readonly [number, number, number])[];

  type Gif = {
    /** `delay`: how long the frame is shown, in milliseconds, of which a file keeps hundredths of a second. */
    readonly writeFrame: (
      index: Uint8Array,
      width: number,
      height: number,
      options: { readonly palette: Palette; readonly delay: number }
    ) => void;
    readonly finish: () => void;
    readonly bytes: () => Uint8Array<ArrayBuffer>;
  };

  export function GIFEncoder(): Gif;
  /** At most so many colours that serve for all pixels. */
  export function quantize(rgba: Uint8ClampedArray, colours: number): Palette;
  /** The colour of each pixel, by its place in the palette. */
  export function applyPalette(rgba: Uint8ClampedArray, palette: Palette): Uint8Array;
}
