/**
 * The scene: all that is shown at one instant. The map, the lists, the texts for screen readers and the tests read it,
 * so that none of them can show another state than the others.
 */
import { eventsInOrder, indexOfEvent, lastIndexAt, type DatedEvent } from './event-order';
import type { Edition, HistoricalEvent } from './edition';
import { NO_FILTER, filterEvents, type EventFilter } from './event-filter';
import { findOfKind } from './entities';
import { countLeading } from './bisect';
import { memoByObject } from './memo';
import type { EntityRef } from './entities/entity-ref';
import { DAY, startOfDay, type Instant, type Span } from './time';

export type SceneOptions = {
  readonly selection: EntityRef | undefined;
  /** What the pointer or a finger rests on in a text or a list, without selecting it. */
  readonly hovered?: EntityRef | undefined;
  /** Which events are looked for; all of them when absent. */
  readonly filter?: EventFilter;
  /** A span looked at as a whole, beside the instant. */
  readonly timeRange?: Span | undefined;
  /** The event that is told: at which playback by event has stopped, or of which a story speaks. */
  readonly playedEvent?: HistoricalEvent | undefined;
};

export type Scene = {
  /** What of the edition passes the evidence filter. */
  readonly edition: Edition;
  readonly instant: Instant;
  readonly selection: EntityRef | undefined;
  /** What map and timeline emphasise: the entity hovered over, else the event that is told, else the selected entity. */
  readonly highlighted: EntityRef | undefined;
  /** The event that is told while time or a story plays. */
  readonly told: HistoricalEvent | undefined;
  readonly filter: EventFilter;
  readonly timeRange: Span | undefined;
  /** Ids of the events that pass the event filter. */
  readonly matchingEventIds: ReadonlySet<string>;
  /** Of the events that pass the filter, the dated one at which the clock stands, and those to which a step leads. */
  readonly current: HistoricalEvent | undefined;
  readonly previous: HistoricalEvent | undefined;
  readonly next: HistoricalEvent | undefined;
};

/** What an edition shows at an instant; O(log n) in its events, whatever is asked of it later. */
export function scene(edition: Edition, instant: Instant, options: SceneOptions): Scene {
  const { selection, hovered, filter = NO_FILTER, timeRange, playedEvent } = options;
  const { ids, dated } = matchesIn(edition)(filter);
  return {
    edition,
    instant,
    selection,
    highlighted: hovered ?? (playedEvent ? refOf(playedEvent) : selection),
    told: playedEvent,
    filter,
    timeRange,
    matchingEventIds: ids,
    ...currentEvent(dated, instant, options)
  };
}

/** The same object each time: whoever depends on what is highlighted would begin anew with each frame. */
const refOf = memoByObject(({ id }: HistoricalEvent): EntityRef => ({ kind: 'event', id }));

/**
 * The event at which the clock stands, and those to which a step leads; `dated` in the order of time. That is the one
 * that is open or told, if the clock has not left it; else the first of the clock's day, to which a step forward leads,
 * so that stepping leaves out no event of that day, at whatever hour it was; on a day without events the one that has just passed.
 */
function currentEvent(
  dated: readonly DatedEvent[],
  instant: Instant,
  { selection, playedEvent }: SceneOptions
): Pick<Scene, 'current' | 'previous' | 'next'> {
  const latest = lastIndexAt(dated, instant);
  // Of several events at one instant the selected one is the current one, so that stepping visits each of them.
  let chosen = -1;
  for (let i = latest; selection?.kind === 'event' && dated[i]?.moment === instant; i--) {
    if (dated[i]?.event.id === selection.id) chosen = i;
  }
  if (chosen < 0 && playedEvent) chosen = indexOfEvent(dated, playedEvent);
  const [current, previous, next] = around();
  return { current: dated[current]?.event, previous: dated[previous]?.event, next: dated[next]?.event };

  function around(): readonly [current: number, previous: number, next: number] {
    if (chosen >= 0) return [chosen, chosen - 1, chosen + 1];
    const today = startOfDay(instant);
    const first = countLeading(dated, ({ moment }) => moment < today);
    const isToday = (dated[first]?.moment ?? Infinity) < today + DAY;
    return isToday ? [first, first - 1, first] : [latest, latest, latest + 1];
  }
}

/** The selected event; undefined where something else, or nothing, is selected. */
export const selectedEvent = ({ edition, selection }: Scene): HistoricalEvent | undefined =>
  findOfKind(edition, 'event', selection);

type Matches = {
  readonly ids: ReadonlySet<string>;
  /** Those of them with a date in the edition's span, in the order of time. */
  readonly dated: readonly DatedEvent[];
};

/** The events that `filter` passes and that have a date in the edition's span, in the order of time; the same list each time. */
export const datedEventsPassing = (edition: Edition, filter: EventFilter): readonly DatedEvent[] =>
  matchesIn(edition)(filter).dated;

const idsOf = memoByObject(
  (events: readonly HistoricalEvent[]): ReadonlySet<string> => new Set(events.map(({ id }) => id))
);

/** The events that a filter passes; remembered, since a scene is made for each frame. */
const matchesIn = memoByObject((edition: Edition) =>
  memoByObject((filter: EventFilter): Matches => {
    const events = filterEvents(edition, filter);
    const ids = idsOf(events);
    const dated = eventsInOrder(edition);
    const passAll = events.length === edition.events.length;
    return { ids, dated: passAll ? dated : dated.filter(({ event: { id } }) => ids.has(id)) };
  })
);

/** Every event: the dated ones of the edition's span first, in the order of time; the same list each time. */
export const allInOrder = memoByObject((edition: Edition): readonly HistoricalEvent[] => {
  const dated = eventsInOrder(edition).map(({ event }) => event);
  const listed = new Set(dated);
  return [...dated, ...edition.events.filter((event) => !listed.has(event))];
});
