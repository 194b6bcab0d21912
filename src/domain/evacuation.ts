/** Territories that were left together, and the readings of their dates, which belong together too. */
import type { Dating } from './dating';
import type { Territory } from './edition';
import type { Reading } from './reading';
import { holdingStatus } from './territory';
import type { Instant } from './time';

/**
 * The n-th reading of a territory's dates, from 0. In territories studied together the readings of one number are those of
 * one interpretation; a territory with fewer readings has its last one in the others as well.
 */
export const readingAt = ({ when }: Territory, n: number): Reading<Dating> | undefined =>
  when[Math.min(n, when.length - 1)];

/** How many interpretations of their dates these territories have. */
export const readingCount = (territories: readonly Territory[]): number =>
  Math.max(0, ...territories.map(({ when }) => when.length));

/** The first territory that has a reading for each interpretation. */
export const mostDisputed = (territories: readonly Territory[]): Territory | undefined =>
  territories.find(({ when }) => when.length === readingCount(territories));

/** Whether the territory is held at `t` by the n-th reading. */
export const heldBy = (territory: Territory, n: number, t: Instant): boolean => {
  const reading = readingAt(territory, n);
  return reading !== undefined && holdingStatus(reading.value, t) === 'held';
};
