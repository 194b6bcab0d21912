/** What happened at a place. */
import type { Edition, HistoricalEvent, Place } from './edition';
import { allInOrder } from './scene';

/** The events that some reading puts at this place or at a part of it, a building of a city, in the order of time. */
export function eventsAt(edition: Edition, place: Place): readonly HistoricalEvent[] {
  const ids = withParts(edition, place.id);
  return allInOrder(edition).filter(({ where }) => where.some(({ value }) => ids.has(value.id)));
}

/** The id of a place, and those of all places that are a part of it or of a part. */
function withParts({ places }: Edition, id: string): ReadonlySet<string> {
  const ids = new Set([id]);
  // A set that grows is gone through to its end.
  for (const whole of ids) for (const place of places) if (place.within === whole) ids.add(place.id);
  return ids;
}
