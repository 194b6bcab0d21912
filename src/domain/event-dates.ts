/** Events by their dates: of very many few are dated differently, and what follows from a date is found once for all that have it. */
import type { Edition } from './edition';
import { keyOfDates, type Dated } from './every-date';
import { memoByObject } from './memo';

export type EventDates = {
  /** All that are different. */
  readonly distinct: readonly Dated[];
  /** By the place of an event in its edition which of them it has. */
  readonly of: Uint32Array;
};

/** Remembered, so that of very many events none has to be looked at again. */
export const eventDates = memoByObject(({ events }: Edition): EventDates => {
  const distinct: Dated[] = [];
  const indexes = new Map<string, number>();
  const of = new Uint32Array(events.length);
  events.forEach((event, i) => {
    const key = keyOfDates(event);
    const index = indexes.get(key) ?? distinct.push(event) - 1;
    indexes.set(key, index);
    of[i] = index;
  });
  return { distinct, of };
});
