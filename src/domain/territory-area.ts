/** How much ground: a territory's, and what of several is still held. */
import area from '@turf/area';
import type { Territory } from './edition';
import { heldBy, readingAt, readingCount } from './evacuation';
import { memoByObject } from './memo';
import { BEGINNING, type Instant } from './time';

/**
 * Area of a territory's own shape as it is drawn, in km², on the sphere; no truer than the coast it was cut
 * from. 0 for one that is made of areas of the ground.
 */
export const areaKm2 = memoByObject(({ geometry }: Territory): number =>
  geometry ? area(geometry) / 1e6 : 0
);

/** Ground held at `t` by each reading, in km². */
export const heldKm2 = (territories: readonly Territory[], t: Instant): readonly number[] =>
  Array.from({ length: readingCount(territories) }, (_, n) =>
    territories.reduce((sum, territory) => sum + (heldBy(territory, n, t) ? areaKm2(territory) : 0), 0)
  );

/** From an instant on so much ground is held, in km². */
export type AreaStep = { readonly from: Instant; readonly km2: number };

/** The ground held by the n-th reading, each time it changes; the first step has no beginning. */
export function heldOver(territories: readonly Territory[], n: number): readonly AreaStep[] {
  const ends = territories.flatMap((territory) => {
    const reading = readingAt(territory, n);
    return reading ? [reading.value.span.start, reading.value.span.end] : [];
  });
  const km2 = (t: Instant) =>
    territories.reduce((sum, territory) => sum + (heldBy(territory, n, t) ? areaKm2(territory) : 0), 0);
  const changes = [...new Set(ends.filter(Number.isFinite))].sort((a, b) => a - b);
  return [BEGINNING, ...changes].map((from) => ({ from, km2: km2(from) }));
}
