/** Who stood where: what each reading of a territory's dates makes of an instant. */
import type { Dating } from './dating';
import type { Territory } from './edition';
import type { Instant } from './time';

/**
 * `held` by every reading · `disputed` held by one reading, not by another · `left` it was held and is
 * no longer · `ahead` it is not yet held.
 */
export type TerritoryStatus = 'ahead' | 'held' | 'disputed' | 'left';

export type HoldingStatus = 'ahead' | 'held' | 'left';

/** What a reading of a territory's dates makes of `t`. */
export const holdingStatus = ({ span }: Dating, t: Instant): HoldingStatus =>
  t < span.start ? 'ahead' : t < span.end ? 'held' : 'left';

/** What each reading says of `t`, in the order of the readings. */
export const heldByReading = (territory: Territory, t: Instant): readonly boolean[] =>
  territory.when.map(({ value }) => holdingStatus(value, t) === 'held');

export function territoryStatus(territory: Territory, t: Instant): TerritoryStatus {
  const held = heldByReading(territory, t);
  if (held.every(Boolean)) return 'held';
  if (held.some(Boolean)) return 'disputed';
  return territory.when.some(({ value }) => value.span.start > t) ? 'ahead' : 'left';
}

/**
 * From the latest beginning to the earliest end it is held by every reading; by some, in between. Without a
 * reading it is held at all times.
 */
export function holdingSpans(territory: Territory): {
  readonly possible: { readonly start: number; readonly end: number };
  readonly sure: { readonly start: number; readonly end: number };
} {
  const starts = territory.when.map(({ value }) => value.span.start);
  const ends = territory.when.map(({ value }) => value.span.end);
  if (starts.length === 0) {
    const always = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };
    return { possible: always, sure: always };
  }
  return {
    possible: { start: Math.min(...starts), end: Math.max(...ends) },
    sure: { start: Math.max(...starts), end: Math.min(...ends) }
  };
}
