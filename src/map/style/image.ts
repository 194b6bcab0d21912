/** Images that the style asks for by name, in pixels of the image. */
export type StyleImage = {
  readonly width: number;
  readonly height: number;
  /** RGBA, four bytes a pixel. */
  readonly data: Uint8ClampedArray;
};

/** Pixels of an image to one of CSS. */
export const IMAGE_PIXEL_RATIO = 2;
