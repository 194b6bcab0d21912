/** An evacuation: how much of its ground was still held at an instant, by each reading of the dates. */
import type { Dating } from './dating';
import type { Territory } from './edition';
import type { Reading } from './reading';
import { holdingStatus } from './territory';
import type { Instant } from './time';

/**
 * The n-th reading of a territory's dates; where it has fewer, its last, which the others share. The
 * first readings of territories studied together belong together, and so do the second.
 */
export const readingAt = ({ when }: Territory, n: number): Reading<Dating> | undefined =>
  when[Math.min(n, when.length - 1)];

/** How many ways the dates of these territories can be read, taken together. */
export const readingCount = (territories: readonly Territory[]): number =>
  Math.max(0, ...territories.map(({ when }) => when.length));

/** The territory whose readings tell them apart: the first that has all of them. */
export const mostDisputed = (territories: readonly Territory[]): Territory | undefined =>
  territories.find(({ when }) => when.length === readingCount(territories));

/** Whether the n-th reading has the territory held at `t`. */
export const heldBy = (territory: Territory, n: number, t: Instant): boolean => {
  const reading = readingAt(territory, n);
  return reading !== undefined && holdingStatus(reading.value, t) === 'held';
};
