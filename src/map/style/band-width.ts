/**
 * How wide the band of a movement is: in proportion to its strength, the greatest of the edition being as wide as a part of
 * the view with which the edition opens. It grows with the map, as on paper, until it would hide what lies under it.
 */
import type { Edition } from '../../domain/edition';
import { greatestStrength } from '../../domain/strength';

/** Of the width of the opening view. */
const PART_OF_VIEW = 0.06;
/** The widest band and the thinnest, in CSS pixels: what is weaker than that allows is drawn as wide. */
const WIDEST = 70;
export const THINNEST = 1.5;

/** CSS pixels to a degree of longitude at zoom 0. */
const PIXELS = 512 / 360;

/** The width of the greatest strength at zoom 0, in CSS pixels, and the limit of it at any zoom. */
export function greatestWidth({ openingView }: Pick<Edition, 'openingView'>) {
  const [west, , east] = openingView.extent;
  return { atZoom0: (east < west ? east + 360 - west : east - west) * PIXELS * PART_OF_VIEW, most: WIDEST };
}

/** The width of a strength at a zoom, in CSS pixels; `THINNEST` is not heeded. */
export function bandWidth(edition: Edition, strength: number, zoom: number): number {
  const { atZoom0, most } = greatestWidth(edition);
  return (strength / greatestStrength(edition)) * Math.min(atZoom0 * 2 ** zoom, most);
}

/** The largest round strength – 1, 2 or 5 and noughts – whose band is no wider than `most` pixels; at least 1. */
export function roundStrength(edition: Edition, zoom: number, most: number): number {
  const room = most / bandWidth(edition, 1, zoom);
  const power = 10 ** Math.floor(Math.log10(Math.max(room, 1)));
  return [5, 2].map((n) => n * power).find((count) => count <= room) ?? power;
}
