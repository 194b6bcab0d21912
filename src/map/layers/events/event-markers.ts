/** The lights of events: where each lies, in what form, and when it shows. */
import { eventsInOrder, isContradicted } from '../../../domain/event-order';
import type { Edition, HistoricalEvent, Place } from '../../../domain/edition';
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
 * A light for each event at each place that sources name. The latest lies on top, and is the one picked; of several
 * at one moment the one that the edition tells first. Those without a date lie at the bottom, and show when asked for.
 */
export const eventMarkers = memoByObject((edition: Edition): readonly EventMarker[] => {
  const dated = eventsInOrder(edition)
    .toReversed()
    .sort((a, b) => a.moment - b.moment)
    .map(({ event }) => event);
  const undated = edition.events.filter(({ when }) => when.length === 0);
  return [...undated, ...dated].flatMap((event) =>
    [...new Set(event.where.map(({ value }) => value))].map((place) => ({
      selection: { kind: 'event', id: event.id },
      event,
      place,
      look: eventSymbol(event.when, isContradicted(event)),
      ...eventTimes(edition, event)
    }))
  );
});
