/** The length of a kilometre and of other units on the map. */
import type { Frame } from '../../view/camera';

/** Length of the equator, in kilometres. */
const CIRCUMFERENCE = 40_075;

/** At the middle latitude of the extent: in Mercator's projection the scale changes with latitude. */
export function kilometresPerPixel({ extent: [west, , east], centre: [, latitude], width }: Frame): number {
  return (((east - west) / 360) * CIRCUMFERENCE * Math.cos((latitude * Math.PI) / 180)) / width;
}

export type ScaleBar = { readonly count: number; readonly pixels: number };

/** The greatest round number of units of `kilometres` each that is at most `most` pixels long. */
export function scaleBar(frame: Frame, kilometres: number, most: number): ScaleBar {
  const perPixel = kilometresPerPixel(frame) / kilometres;
  const room = perPixel * most;
  const power = 10 ** Math.floor(Math.log10(room));
  const count = [5, 3, 2].map((n) => n * power).find((length) => length <= room) ?? power;
  return { count, pixels: count / perPixel };
}
