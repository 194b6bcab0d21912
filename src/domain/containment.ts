/** Which of several territories a place lies in. */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { LngLat } from './lng-lat';
import { isRegion, type Edition, type Place, type Territory } from './edition';

/** Whether a position is within the territory's own shape; one that is made of areas of the ground has no shape. */
export const isInTerritory = (position: LngLat, { geometry }: Territory): boolean =>
  geometry !== undefined && booleanPointInPolygon([...position], geometry);

/** How far off the shore a village may lie, in degrees: its position or the coastline may be that inexact. */
const OFF_SHORE = 0.1;

/** The settlements of each territory, from north to south; one that lies a little off the shore belongs to that shore. */
export function placesWithin(
  { places }: Edition,
  territories: readonly Territory[]
): ReadonlyMap<Territory, readonly Place[]> {
  const placesOf = new Map(territories.map((territory): [Territory, Place[]] => [territory, []]));
  const settlements = places.filter((place) => place.kind === 'settlement' && !isRegion(place));
  for (const place of settlements.toSorted((a, b) => b.position[1] - a.position[1])) {
    const points = [place.position, ...neighbours(place.position)];
    const territoryAt = (point: LngLat) => territories.find((territory) => isInTerritory(point, territory));
    const territory = points.map(territoryAt).find(Boolean);
    if (territory) placesOf.get(territory)?.push(place);
  }
  return placesOf;
}

/** The points as far away as the shore may be, in the four directions. */
const neighbours = ([longitude, latitude]: LngLat): readonly LngLat[] => [
  [longitude + OFF_SHORE, latitude],
  [longitude - OFF_SHORE, latitude],
  [longitude, latitude + OFF_SHORE],
  [longitude, latitude - OFF_SHORE]
];
