/** How much ground: a territory's, and what of several is still held. */
import area from '@turf/area';
import type { Territory } from './edition';
import { heldBy, readingCount } from './evacuation';
import type { Instant } from './time';

const areas = new WeakMap<Territory, number>();

/**
 * Area of a territory's own shape as it is drawn, in km², on the sphere; no truer than the coast it was cut
 * from. 0 for one that is made of areas of the ground.
 */
export function areaKm2(territory: Territory): number {
  const known = areas.get(territory);
  if (known !== undefined) return known;
  const squareMetres = territory.geometry ? area(territory.geometry) : 0;
  areas.set(territory, squareMetres / 1e6);
  return squareMetres / 1e6;
}

/** Ground held at `t` by each reading, in km². */
export const heldKm2 = (territories: readonly Territory[], t: Instant): readonly number[] =>
  Array.from({ length: readingCount(territories) }, (_, n) =>
    territories.reduce((sum, territory) => sum + (heldBy(territory, n, t) ? areaKm2(territory) : 0), 0)
  );
