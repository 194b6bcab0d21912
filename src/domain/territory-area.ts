/** The area of territories, and how much of it is held at an instant. */
import area from '@turf/area';
import type { Dating } from './dating';
import type { Territory } from './edition';
import { heldBy, readingAt, readingCount } from './evacuation';
import { everyDate } from './every-date';
import { memoByObject } from './memo';
import { territoryStatus } from './territory';
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

/** Whether the area held at `t` is the same by every reading, those that the evidence filter has excluded among them. */
export const isHeldAreaCertain = (territories: readonly Territory[], t: Instant): boolean =>
  territories.every((territory) => territoryStatus(territory, t) !== 'disputed');

/** The area that is held from an instant on, in km². */
export type AreaStep = { readonly from: Instant; readonly km2: number };

/** The area held by the n-th reading, each time that it changes; the first step begins before all time. */
export const heldOver = (territories: readonly Territory[], n: number): readonly AreaStep[] =>
  steps(
    territories.flatMap((territory) => readingAt(territory, n)?.value ?? []),
    (t) => heldKm2By(territories, n, t)
  );

/** The area that some reading has held, those that the evidence filter has excluded among them. */
export const possiblyHeldOver = (territories: readonly Territory[]): readonly AreaStep[] =>
  steps(territories.flatMap(everyDate), (t) =>
    territories
      .filter((territory) => ['held', 'disputed'].includes(territoryStatus(territory, t)))
      .reduce((sum, territory) => sum + areaKm2(territory), 0)
  );

function steps(dates: readonly Dating[], km2At: (t: Instant) => number): readonly AreaStep[] {
  const ends = dates.flatMap(({ span }) => [span.start, span.end]);
  const changes = [...new Set(ends.filter(Number.isFinite))].sort((a, b) => a - b);
  return [BEGINNING, ...changes].map((from) => ({ from, km2: km2At(from) }));
}
