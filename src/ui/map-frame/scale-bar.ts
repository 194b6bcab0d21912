/** The length of a kilometre and of other units on the map. */
import type { Edition } from '../../domain/edition';
import { pluralRules } from '../../i18n/plural';
import type { Language } from '../../state/language.svelte';
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

export type NamedBar = { readonly pixels: number; readonly words: string };

/** A bar of kilometres, and of as many of the edition's own unit where it has one, so that the eye can compare. */
export function scaleBars(
  { scale: unit }: Pick<Edition, 'scale'>,
  frame: Frame,
  most: number,
  language: Language
): { readonly kilometres: NamedBar; readonly units: NamedBar | undefined } {
  const { count, pixels } = scaleBar(frame, unit?.kilometres ?? 1, most);
  const { map } = language.late;
  const nameOf = ({ name }: NonNullable<typeof unit>) =>
    language.text(name[pluralRules(language.t.locale).select(count)] ?? name.other).text;
  return {
    kilometres: { pixels: pixels / (unit?.kilometres ?? 1), words: map.kilometres(count) },
    units: unit && { pixels, words: map.units(count, nameOf(unit)) }
  };
}
