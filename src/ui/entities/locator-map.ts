/** A small map around one place, with a few great cities to find one's way by. */
import type { LngLat } from '../../domain/lng-lat';
import { isRegion, type Place } from '../../domain/edition';
import { mercatorHeight } from '../../domain/mercator';
import { pointOn, type Inset } from '../map-frame/inset-map';

/** How many degrees of longitude it shows. */
const ACROSS = 26;

/** The ground around `position`, `width` by about `height` pixels. */
export function locatorExtent([x, y]: LngLat, width: number, height: number): Inset {
  // Degrees of latitude are longer on the sheet the farther north they lie.
  const up = ((ACROSS * height) / width / 2) * Math.cos((y * Math.PI) / 180);
  const [south, north] = [y - up, y + up];
  return {
    extent: [x - ACROSS / 2, south, x + ACROSS / 2, north],
    width,
    height: (width * (mercatorHeight(north) - mercatorHeight(south))) / ACROSS
  };
}

export type LocatorPlace = { readonly place: Place; readonly x: number; readonly y: number };

/** Room that a name takes, in pixels. */
const [LONG, HIGH] = [84, 16];

/** The place itself, and such great cities as stand clear of it, of each other and of the edge. */
export function locatorPlaces(place: Place, places: readonly Place[], inset: Inset): readonly LocatorPlace[] {
  const on = (its: Place): LocatorPlace => {
    const [x, y] = pointOn(inset, its.position);
    return { place: its, x, y };
  };
  const chosen = [on(place)];
  for (const its of places.filter((other) => other.rank <= 2 && !isRegion(other) && other.id !== place.id)) {
    const spot = on(its);
    const seen = spot.x > 8 && spot.x < inset.width - LONG && spot.y > HIGH && spot.y < inset.height - HIGH;
    const clear = chosen.every(({ x, y }) => Math.abs(spot.y - y) > HIGH || Math.abs(spot.x - x) > LONG);
    if (seen && clear) chosen.push(spot);
  }
  return chosen;
}
