/** The lights of events: where each lies, in what form, and when it shows. */
import { eventMoments, isContradicted } from '../../../domain/event-order';
import { placesOfEvent } from '../../../domain/event-places';
import type { Edition, HistoricalEvent, Place } from '../../../domain/edition';
import { memoByDates, type Dated } from '../../../domain/every-date';
import { memoByObject } from '../../../domain/memo';
import { eventSymbol, type EventSymbol } from '../../style/event-symbol';
import type { Pickable } from '../layer-inputs';
import { eventTimes, type EventTimes } from './event-times';

export type EventMarker = Pickable &
  EventTimes & {
    readonly event: HistoricalEvent;
    readonly place: Place;
    readonly look: EventSymbol;
  };

/**
 * The places of events in their edition, as their lights lie on each other. The latest lies on top, and is the one picked; of several at
 * one moment the one that the edition tells first. Those without a date lie at the bottom, and show when asked for.
 */
export const orderFromBottom = memoByObject((edition: Edition): Uint32Array => {
  const { moments, order } = eventMoments(edition);
  const undated: number[] = [];
  for (let i = 0; i < moments.length; i++) if (Number.isNaN(moments[i])) undated.push(i);
  const lit = new Uint32Array(undated.length + order.length);
  lit.set(undated);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const moment = moments[order[from] as number];
    while (to < order.length && moments[order[to] as number] === moment) to++;
    lit.set(order.subarray(from, to).toReversed(), undated.length + from);
  }
  return lit;
});

/** How the lights of an event with these dates look. */
export const lightLook = (dated: Dated): EventSymbol => eventSymbol(dated.when, isContradicted(dated));

/** A light for each event that passes `isShown` at each place that sources name, in the order of `orderFromBottom`. */
export function eventMarkers(
  edition: Edition,
  isShown: (event: HistoricalEvent) => boolean = () => true
): readonly EventMarker[] {
  const look = memoByDates(lightLook);
  const events = Array.from(orderFromBottom(edition), (i) => edition.events[i] as HistoricalEvent); // it is of all of them
  return events.filter(isShown).flatMap((event) =>
    placesOfEvent(event).map((place) => ({
      selection: { kind: 'event', id: event.id },
      event,
      place,
      look: look(event),
      ...eventTimes(edition, event)
    }))
  );
}
