/** Whether a territory was held at an instant, by each reading of its dates. */
import type { Dating } from './dating';
import type { Territory } from './edition';
import { everyDate } from './every-date';
import type { Instant } from './time';

/** `ahead` not yet held · `held` by every reading · `disputed` by some readings only · `left` no longer held. */
export type TerritoryStatus = 'ahead' | 'held' | 'disputed' | 'left';

export type HoldingStatus = 'ahead' | 'held' | 'left';

/** Whether one reading of a territory's dates has it held at `t`. */
export const holdingStatus = ({ span }: Dating, t: Instant): HoldingStatus =>
  t < span.start ? 'ahead' : t < span.end ? 'held' : 'left';

/** Whether each reading has the territory held at `t`, in the order of the readings. */
export const heldByReading = (territory: Territory, t: Instant): readonly boolean[] =>
  territory.when.map(({ value }) => holdingStatus(value, t) === 'held');

/** What all readings together say of `t`, those that the evidence filter has excluded among them; `held` without a reading. */
export function territoryStatus(territory: Territory, t: Instant): TerritoryStatus {
  const statuses = everyDate(territory).map((dating) => holdingStatus(dating, t));
  if (statuses.every((status) => status === 'held')) return 'held';
  if (statuses.includes('held')) return 'disputed';
  return statuses.includes('ahead') ? 'ahead' : 'left';
}

/**
 * The spans in which a territory is held by some reading, and by every reading, shown or excluded; in seconds. Without a reading it is held
 * at all times. `sure` is empty, its end before its start, where readings do not overlap.
 */
export function holdingSpans(territory: Territory): {
  readonly possible: { readonly start: number; readonly end: number };
  readonly sure: { readonly start: number; readonly end: number };
} {
  const dates = everyDate(territory);
  const starts = dates.map(({ span }) => span.start);
  const ends = dates.map(({ span }) => span.end);
  if (starts.length === 0) {
    const always = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };
    return { possible: always, sure: always };
  }
  return {
    possible: { start: Math.min(...starts), end: Math.max(...ends) },
    sure: { start: Math.max(...starts), end: Math.min(...ends) }
  };
}
