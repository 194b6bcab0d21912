/**
 * The scene: all that is shown at one instant. Map, lists, assistive text and tests read it; nothing on
 * screen knows more of the time than this.
 */
import {
  eventsInOrder,
  lastIndexAt,
  temporalRelation,
  type DatedEvent,
  type TemporalRelation
} from './event-order';
import type { Edition, HistoricalEvent, Movement, Place, Territory } from './edition';
import { NO_FILTER, filterEvents, type EventFilter } from './filter';
import { memoByObject } from './memo';
import { journeyPhase, positionAt, type JourneyPhase, type Whereabouts } from './movement';
import type { EntityRef } from './entities/entity-ref';
import { heldByReading, territoryStatus, type TerritoryStatus } from './territory';
import type { Instant, Span } from './time';

export type SceneOptions = {
  readonly selection: EntityRef | undefined;
  /** What a finger or the pointer rests on in a text or a list, without being selected. */
  readonly pointed?: EntityRef | undefined;
  /** What is looked for; all events when not said. */
  readonly filter?: EventFilter;
  /** A stretch of time looked at as a whole, beside the instant. */
  readonly window?: Span | undefined;
  /** The event at which a run by event stands. */
  readonly told?: HistoricalEvent | undefined;
};

export type EventState = { readonly event: HistoricalEvent; readonly tense: TemporalRelation };
export type TerritoryState = {
  readonly territory: Territory;
  readonly standing: TerritoryStatus;
  /** Held or not by each reading of its dates, in their order. */
  readonly held: readonly boolean[];
};
export type MovementState = {
  readonly movement: Movement;
  readonly phase: JourneyPhase;
  readonly head: Whereabouts | undefined;
};

export type Scene = {
  /** As the reader's account tells it. */
  readonly edition: Edition;
  readonly instant: Instant;
  readonly selection: EntityRef | undefined;
  /** What map and timeline bring out: the thing pointed at, else the one selected. */
  readonly shown: EntityRef | undefined;
  readonly filter: EventFilter;
  readonly window: Span | undefined;
  /** Ids of the events that are looked for. */
  readonly sought: ReadonlySet<string>;
  /** Every event, dated ones in the order of time, undated ones after them as the edition has them. */
  readonly events: readonly EventState[];
  readonly territories: readonly TerritoryState[];
  readonly movements: readonly MovementState[];
  /** Of the events looked for, the dated one last begun at the instant, and its neighbours in time. */
  readonly current: HistoricalEvent | undefined;
  readonly previous: HistoricalEvent | undefined;
  readonly next: HistoricalEvent | undefined;
};

export function scene(edition: Edition, instant: Instant, choices: SceneOptions): Scene {
  const { selection, pointed, filter = NO_FILTER, window, told } = choices;
  const { ids: sought, dated } = matchesIn(edition)(filter);
  const latest = lastIndexAt(dated, instant);
  // Of several events at one moment the selected one is the one stood at, so that stepping visits each.
  let chosen = -1;
  for (let i = latest; selection?.kind === 'event' && dated[i]?.moment === instant; i--) {
    if (dated[i]?.event.id === selection.id) chosen = i;
  }
  const stoodAt = chosen < 0 && told ? dated.findIndex(({ event }) => event === told) : chosen;
  const here = stoodAt >= 0 ? stoodAt : latest;
  const current = dated[here];
  // Stepping back from between two events returns to the one just passed.
  const before = stoodAt < 0 && current && current.moment < instant ? here : here - 1;
  return {
    edition,
    instant,
    selection,
    shown: pointed ?? selection,
    filter,
    window,
    sought,
    // Worked out when asked for: while time runs a scene is made for each frame, and few look at all of it.
    get events() {
      return inOrder(edition).map((event) => ({ event, tense: temporalRelation(event, instant) }));
    },
    get territories() {
      return edition.territories.map((territory) => ({
        territory,
        standing: territoryStatus(territory, instant),
        held: heldByReading(territory, instant)
      }));
    },
    get movements() {
      return edition.movements.map((movement) => ({
        movement,
        phase: journeyPhase(movement, instant),
        head: positionAt(movement, instant)
      }));
    },
    current: current?.event,
    previous: before >= 0 ? dated[before]?.event : undefined,
    next: dated[here + 1]?.event
  };
}

/** The event of the edition that the selection means, if it is one. */
export const selectedEvent = ({ edition, selection }: Scene) =>
  selection?.kind === 'event' ? edition.events.find(({ id }) => id === selection.id) : undefined;

/** Events that some reading puts at this place. */
export const eventsAt = (edition: Edition, place: Place) =>
  inOrder(edition).filter(({ where }) => where.some(({ value }) => value.id === place.id));

type Matches = {
  readonly ids: ReadonlySet<string>;
  /** Those of them with a date in the edition's span, in the order of time. */
  readonly dated: readonly DatedEvent[];
};

/** The events that `filter` passes and that have a date in the edition's span, in the order of time; the same list each time. */
export const datedEventsPassing = (edition: Edition, filter: EventFilter): readonly DatedEvent[] =>
  matchesIn(edition)(filter).dated;

/** The events that a filter passes; remembered, since a scene is made for each frame. */
const matchesIn = memoByObject((edition: Edition) =>
  memoByObject((filter: EventFilter): Matches => {
    const ids = new Set(filterEvents(edition, filter).map(({ id }) => id));
    return { ids, dated: eventsInOrder(edition).filter(({ event: { id } }) => ids.has(id)) };
  })
);

/** Every event: the dated ones of the edition's span first, in the order of time. */
const inOrder = memoByObject((edition: Edition): readonly HistoricalEvent[] => {
  const dated = eventsInOrder(edition).map(({ event }) => event);
  const listed = new Set(dated);
  return [...dated, ...edition.events.filter((event) => !listed.has(event))];
});
