/** Which of several territories a place lies in. */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { LngLat } from './lng-lat';
import { isRegion, type Edition, type Place, type Territory } from './edition';

/** Whether `position` is on the territory's own shape; one that is made of areas of the ground has none. */
export const isInTerritory = (position: LngLat, { geometry }: Territory): boolean =>
  geometry !== undefined && booleanPointInPolygon([...position], geometry);

/** How far off the shore a village may have been put, in degrees: its point or the coast may be that wrong. */
const OFF_SHORE = 0.1;

/** The settlements of each territory, from north to south; one that lies off the shore goes with the shore. */
export function placesWithin(
  { places }: Edition,
  territories: readonly Territory[]
): ReadonlyMap<Territory, readonly Place[]> {
  const found = new Map(territories.map((territory): [Territory, Place[]] => [territory, []]));
  const settlements = places.filter((place) => place.kind === 'settlement' && !isRegion(place));
  for (const place of settlements.toSorted((a, b) => b.position[1] - a.position[1])) {
    const around = [place.position, ...ashore(place.position)];
    const at = around.map((point) => territories.find((its) => isInTerritory(point, its))).find(Boolean);
    if (at) found.get(at)?.push(place);
  }
  return found;
}

const ashore = ([longitude, latitude]: LngLat): readonly LngLat[] => [
  [longitude + OFF_SHORE, latitude],
  [longitude - OFF_SHORE, latitude],
  [longitude, latitude + OFF_SHORE],
  [longitude, latitude - OFF_SHORE]
];
