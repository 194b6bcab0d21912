/** A map of the time as a picture that lies on the ground, below all marks. */
import type { LngLat } from './lng-lat';
import type { Citation, Localized } from './reading';

/** Of a picture: upper left, upper right, lower right, lower left. */
export type PictureCorners = readonly [LngLat, LngLat, LngLat, LngLat];

export type PeriodMap = {
  /** Where the picture is. */
  readonly address: string;
  readonly corners: PictureCorners;
  /** How well it fits the points by which it was placed; absent where its corners were given, or where three points fit exactly. */
  readonly fit?: PictureFit;
  readonly title: Localized;
  readonly citations: readonly Citation[];
  readonly licence: string;
  /** From 0, not seen, to 1, where the visitor has not chosen another. */
  readonly opacity: number;
};

/** How many points there are, and how far off they come to lie, in kilometres: the root of the mean square. */
export type PictureFit = { readonly points: number; readonly errorKm: number };
