/**
 * The scene: all that is shown at one instant. Map, lists, assistive text and tests read it; nothing on
 * screen knows more of the time than this.
 */
import { chronicle, tense, type Tense } from './chronicle';
import type { Edition, HistoricalEvent, Movement, Place, Territory } from './edition';
import { phase, positionAt, type Phase, type Whereabouts } from './movement';
import type { Selection } from './selection';
import { heldByReading, standing, type Standing } from './territory';
import type { Instant } from './time';

export type Choices = {
  readonly selection: Selection | undefined;
  /** The event at which a run by event stands. */
  readonly told?: HistoricalEvent | undefined;
};

export type EventState = { readonly event: HistoricalEvent; readonly tense: Tense };
export type TerritoryState = {
  readonly territory: Territory;
  readonly standing: Standing;
  /** Held or not by each reading of its dates, in their order. */
  readonly held: readonly boolean[];
};
export type MovementState = {
  readonly movement: Movement;
  readonly phase: Phase;
  readonly head: Whereabouts | undefined;
};

export type Scene = {
  readonly edition: Edition;
  readonly instant: Instant;
  readonly selection: Selection | undefined;
  /** Every event, dated ones in the order of time, undated ones after them as the edition has them. */
  readonly events: readonly EventState[];
  readonly territories: readonly TerritoryState[];
  readonly movements: readonly MovementState[];
  /** The dated event last begun at the instant, and its neighbours in time. */
  readonly current: HistoricalEvent | undefined;
  readonly previous: HistoricalEvent | undefined;
  readonly next: HistoricalEvent | undefined;
};

export function scene(edition: Edition, instant: Instant, { selection, told }: Choices): Scene {
  const order = inOrder(edition);
  const chosen = order.dated.findIndex(
    ({ event, moment }) => selection?.kind === 'event' && event.id === selection.id && moment === instant
  );
  // Of several events at one moment the selected one is the one stood at, so that stepping visits each.
  const stoodAt =
    chosen < 0 && told !== undefined ? order.dated.findIndex(({ event }) => event === told) : chosen;
  const here = stoodAt >= 0 ? stoodAt : order.dated.findLastIndex(({ moment }) => moment <= instant);
  const current = order.dated[here];
  // Stepping back from between two events returns to the one just passed.
  const before = stoodAt < 0 && current && current.moment < instant ? here : here - 1;
  return {
    edition,
    instant,
    selection,
    // Worked out when asked for: while time runs a scene is made for each frame, and few look at all of it.
    get events() {
      return order.all.map((event) => ({ event, tense: tense(event, instant) }));
    },
    get territories() {
      return edition.territories.map((territory) => ({
        territory,
        standing: standing(territory, instant),
        held: heldByReading(territory, instant)
      }));
    },
    get movements() {
      return edition.movements.map((movement) => ({
        movement,
        phase: phase(movement, instant),
        head: positionAt(movement, instant)
      }));
    },
    current: current?.event,
    previous: before >= 0 ? order.dated[before]?.event : undefined,
    next: order.dated[here + 1]?.event
  };
}

/** The event of the edition that the selection means, if it is one. */
export const selectedEvent = ({ edition, selection }: Scene) =>
  selection?.kind === 'event' ? edition.events.find(({ id }) => id === selection.id) : undefined;

/** Events that some reading puts at this place. */
export const eventsAt = (edition: Edition, place: Place) =>
  inOrder(edition).all.filter(({ where }) => where.some(({ value }) => value.id === place.id));

type Order = {
  readonly dated: readonly { event: HistoricalEvent; moment: Instant }[];
  readonly all: readonly HistoricalEvent[];
};
const orders = new WeakMap<Edition, Order>();

function inOrder(edition: Edition): Order {
  const known = orders.get(edition);
  if (known) return known;
  const dated = chronicle(edition);
  const listed = new Set(dated.map(({ event }) => event));
  const order = {
    dated,
    all: [...dated.map(({ event }) => event), ...edition.events.filter((event) => !listed.has(event))]
  };
  orders.set(edition, order);
  return order;
}
