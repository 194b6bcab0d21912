/** The places at which the events of an edition happen: each that sources name. */
import type { Edition, HistoricalEvent, Place } from './edition';
import { memoByObject } from './memo';

export function placesOfEvent({ where }: HistoricalEvent): readonly Place[] {
  const [only] = where;
  return only && where.length === 1 ? [only.value] : [...new Set(where.map(({ value }) => value))];
}

export type EventPlaces = {
  /** Of all events, in the order of the edition. */
  readonly places: readonly Place[];
  /** By the place of an event in its edition the first of its places; and behind the last the number of all. */
  readonly firsts: Uint32Array;
};

/** Remembered, so that of very many events none has to be looked at again. */
export const eventPlaces = memoByObject(({ events }: Edition): EventPlaces => {
  const places: Place[] = [];
  const firsts = new Uint32Array(events.length + 1);
  events.forEach((event, i) => {
    for (const place of placesOfEvent(event)) places.push(place);
    firsts[i + 1] = places.length;
  });
  return { places, firsts };
});
