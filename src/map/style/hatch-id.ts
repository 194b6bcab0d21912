/** Names of the images with which land is hatched, as a style asks for them; `hatch.ts` draws them, after the first frame. */

/** From this zoom on the images with the prefix are drawn: open hatches. */
export const WIDE_FROM_ZOOM = 8;
export const WIDE_PREFIX = 'open:';

/** `hatch:plum:ochre`, or `hatch-broken:…` where the right to the land is only claimed. */
export const hatchImageId = (inks: readonly (string | undefined)[], broken: boolean) =>
  [broken ? 'hatch-broken' : 'hatch', ...inks.filter((name) => name !== undefined)].join(':');
