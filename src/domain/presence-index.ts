/**
 * Which events are the case at an instant or in a window, without asking each of them.
 *
 * What "sure" and "possible" mean is said in one place, `temporalRelation` for an instant and `relationToRange` for a window: the
 * index asks them once for each stretch of time in which their answer cannot change, and remembers it.
 */
import { temporalRelation } from './event-order';
import { changeInstants } from './dating';
import type { HistoricalEvent } from './edition';
import { IntervalIndex } from './interval-index';
import { BEGINNING, FOREVER, instant, type Instant, type Span } from './time';
import { relationToRange } from './time-range';

/** A stretch of time throughout which an event is surely, or only possibly, the case. */
export type EventInterval = Span & { readonly sure: boolean };

/** The events that are the case, each list without order; what is sure is not possible as well. */
export type EventsAtInstant = {
  readonly sure: readonly HistoricalEvent[];
  readonly possible: readonly HistoricalEvent[];
};

/** When an event is the case, first to last; neighbouring stretches differ. Empty without a date. */
export function eventIntervals(event: HistoricalEvent): readonly EventInterval[] {
  const edges = [...new Set(event.when.flatMap(({ value }) => changeInstants(value)))].sort((a, b) => a - b);
  const starts = edges[0] === BEGINNING ? edges : [BEGINNING, ...edges];
  const found: EventInterval[] = [];
  starts.forEach((start, i) => {
    const its = temporalRelation(event, start);
    if (its !== 'now' && its !== 'possible') return;
    const sure = its === 'now';
    const end = instant(starts[i + 1] ?? FOREVER);
    const before = found.at(-1);
    if (before?.end === start && before.sure === sure) found[found.length - 1] = { ...before, end };
    else found.push({ start, end, sure });
  });
  return found.filter(({ start, end }) => start < end);
}

export class PresenceIndex {
  readonly #sure: Side;
  readonly #possible: Side;
  /** Every reading of a date by itself, for windows. */
  readonly #readings: Side;

  constructor(events: readonly HistoricalEvent[]) {
    const stretches = events.flatMap((event) => eventIntervals(event).map((span) => ({ event, span })));
    this.#sure = side(stretches.filter(({ span }) => span.sure));
    this.#possible = side(stretches.filter(({ span }) => !span.sure));
    this.#readings = side(
      events.flatMap((event) => event.when.map(({ value: { span } }) => ({ event, span })))
    );
  }

  /** The events whose `temporalRelation` at `t` is `now`, and those of which it is `possible`. */
  at(t: Instant): EventsAtInstant {
    const [sure, possible] = [this.#sure, this.#possible].map(({ index, events }) => {
      const found: HistoricalEvent[] = [];
      index.at(t, (i) => found.push(events[i] as HistoricalEvent));
      return found;
    }) as [HistoricalEvent[], HistoricalEvent[]]; // two in, two out
    return { sure, possible };
  }

  /** How many those are, in no time. */
  countsAt(t: Instant): { readonly sure: number; readonly possible: number } {
    return { sure: this.#sure.index.countAt(t), possible: this.#possible.index.countAt(t) };
  }

  /** The events that are `relationToRange` the window, surely or possibly. */
  within(window: Span): EventsAtInstant {
    const met = new Set<HistoricalEvent>();
    const { index, events } = this.#readings;
    index.within(window, (i) => met.add(events[i] as HistoricalEvent));
    const [sure, possible]: [HistoricalEvent[], HistoricalEvent[]] = [[], []];
    for (const event of met) (relationToRange(event, window) === 'sure' ? sure : possible).push(event);
    return { sure, possible };
  }
}

/** Spans and, by their numbers, the events that they are of. */
type Side = { readonly index: IntervalIndex; readonly events: readonly HistoricalEvent[] };

const side = (all: readonly { readonly event: HistoricalEvent; readonly span: Span }[]): Side => ({
  index: IntervalIndex.of(all.map(({ span }) => span)),
  events: all.map(({ event }) => event)
});
