/** The lights of events: where each lies, in what form, and when it shows. */
import { eventsInOrder, isContradicted, type DatedEvent } from '../../../domain/event-order';
import type { Edition, HistoricalEvent, Place } from '../../../domain/edition';
import { memoByDates, type Dated } from '../../../domain/every-date';
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
 * The events as their lights lie on each other. The latest lies on top, and is the one picked; of several at one moment the one that
 * the edition tells first. Those without a date lie at the bottom, and show when asked for. Of events that pass `isShown`.
 */
export function eventsFromBottom(
  edition: Edition,
  isShown: (event: HistoricalEvent) => boolean = () => true
): readonly HistoricalEvent[] {
  const lit = edition.events.filter((event) => event.when.length === 0 && isShown(event));
  const dated = eventsInOrder(edition);
  for (let from = 0, to = 0; from < dated.length; from = to) {
    while (dated[to]?.moment === dated[from]?.moment && to < dated.length) to++;
    for (let i = to - 1; i >= from; i--) {
      const { event } = dated[i] as DatedEvent; // i < dated.length
      if (isShown(event)) lit.push(event);
    }
  }
  return lit;
}

/** The places at which an event has a light: each that sources name. */
export function lightPlaces({ where }: HistoricalEvent): readonly Place[] {
  const [only] = where;
  return only && where.length === 1 ? [only.value] : [...new Set(where.map(({ value }) => value))];
}

/** How the lights of an event with these dates look. */
export const lightLook = (dated: Dated): EventSymbol => eventSymbol(dated.when, isContradicted(dated));

/** A light for each event that passes `isShown` at each place that sources name, in the order of `eventsFromBottom`. */
export function eventMarkers(
  edition: Edition,
  isShown?: (event: HistoricalEvent) => boolean
): readonly EventMarker[] {
  const look = memoByDates(lightLook);
  return eventsFromBottom(edition, isShown).flatMap((event) =>
    lightPlaces(event).map((place) => ({
      selection: { kind: 'event', id: event.id },
      event,
      place,
      look: look(event),
      ...eventTimes(edition, event)
    }))
  );
}
