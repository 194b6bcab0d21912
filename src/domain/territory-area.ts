/** The area of territories, and how much of it is held at an instant. */
import area from '@turf/area';
import type { Territory } from './edition';
import { heldBy, readingAt, readingCount } from './evacuation';
import { memoByObject } from './memo';
import { BEGINNING, type Instant } from './time';

/**
 * The area of a territory's own shape, in km², on the sphere; as exact as the coastline it was clipped from. 0 for one
 * that is made of areas of the ground.
 */
export const areaKm2 = memoByObject(({ geometry }: Territory): number =>
  geometry ? area(geometry) / 1e6 : 0
);

/** The area held at `t` by each reading, in km². */
export const heldKm2 = (territories: readonly Territory[], t: Instant): readonly number[] =>
  Array.from({ length: readingCount(territories) }, (_, n) => heldKm2By(territories, n, t));

const heldKm2By = (territories: readonly Territory[], n: number, t: Instant): number =>
  territories.reduce((sum, territory) => sum + (heldBy(territory, n, t) ? areaKm2(territory) : 0), 0);

/** The area that is held from an instant on, in km². */
export type AreaStep = { readonly from: Instant; readonly km2: number };

/** The area held by the n-th reading, each time that it changes; the first step begins before all time. */
export function heldOver(territories: readonly Territory[], n: number): readonly AreaStep[] {
  const ends = territories.flatMap((territory) => {
    const reading = readingAt(territory, n);
    return reading ? [reading.value.span.start, reading.value.span.end] : [];
  });
  const changes = [...new Set(ends.filter(Number.isFinite))].sort((a, b) => a - b);
  return [BEGINNING, ...changes].map((from) => ({ from, km2: heldKm2By(territories, n, from) }));
}
