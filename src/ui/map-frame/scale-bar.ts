/** How long a kilometre and a verst are on the sheet. */
import type { Frame } from '../../map/camera';

/** Of the equator, in kilometres. */
const CIRCUMFERENCE = 40_075;
/** The Russian measure of the time: 500 sazhens, in kilometres. */
export const VERST = 1.0668;

/** Along the middle parallel of what is seen: on Mercator's projection no scale holds for the whole sheet. */
export function kilometresPerPixel({ extent: [west, , east], centre: [, latitude], width }: Frame): number {
  return (((east - west) / 360) * CIRCUMFERENCE * Math.cos((latitude * Math.PI) / 180)) / width;
}

export type ScaleBar = { readonly count: number; readonly pixels: number };

/** A round number of units, each of so many `kilometres`, that takes at most `most` pixels. */
export function scaleBar(frame: Frame, kilometres: number, most: number): ScaleBar {
  const perPixel = kilometresPerPixel(frame) / kilometres;
  const room = perPixel * most;
  const power = 10 ** Math.floor(Math.log10(room));
  const count = [5, 3, 2].map((n) => n * power).find((length) => length <= room) ?? power;
  return { count, pixels: count / perPixel };
}
