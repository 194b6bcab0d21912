/**
 * Which events are going on at an instant or in a time range, without asking each of them. The index asks
 * `temporalRelation` and `relationToRange` once for each interval in which their answer cannot change.
 */
import { temporalRelation } from './event-order';
import { changeInstants } from './dating';
import { eventDates } from './event-dates';
import { everyDate, type Dated } from './every-date';
import type { Edition, HistoricalEvent } from './edition';
import { IntervalIndex } from './interval-index';
import { memoByObject, once } from './memo';
import { BEGINNING, FOREVER, instant, type Instant, type Span } from './time';
import { relationToRange } from './time-range';

/** A span throughout which an event is surely, or only possibly, going on. */
export type EventInterval = Span & { readonly sure: boolean };

/** The events that are going on, in no order; those in `sure` are not in `possible` as well. */
export type EventsAtInstant = {
  readonly sure: readonly HistoricalEvent[];
  readonly possible: readonly HistoricalEvent[];
};

/** When an event is going on, first to last; two that touch differ in `sure`. Empty where no date of it is shown. */
export function eventIntervals(event: Dated): readonly EventInterval[] {
  const edges = [...new Set(everyDate(event).flatMap(changeInstants))].sort((a, b) => a - b);
  const starts = edges[0] === BEGINNING ? edges : [BEGINNING, ...edges];
  const intervals: EventInterval[] = [];
  starts.forEach((start, i) => {
    const relation = temporalRelation(event, start);
    if (relation !== 'now' && relation !== 'possible') return;
    const sure = relation === 'now';
    const end = instant(starts[i + 1] ?? FOREVER);
    const before = intervals.at(-1);
    if (before?.end === start && before.sure === sure) intervals[intervals.length - 1] = { ...before, end };
    else intervals.push({ start, end, sure });
  });
  return intervals.filter(({ start, end }) => start < end);
}

export class PresenceIndex {
  readonly #sure: IndexedEvents;
  readonly #possible: IndexedEvents;
  /** Every reading of a date by itself, for time ranges, which few ask for. */
  readonly #readings: () => IndexedEvents;

  /** Of the events of an edition, or of those with these ids. Where it is all of them none is looked at, but their dates. */
  constructor(edition: Edition, ids?: ReadonlySet<string>) {
    const { events } = edition;
    const { distinct, of } = eventDates(edition);
    const isIn = ids && ids.size < events.length ? ({ id }: HistoricalEvent) => ids.has(id) : () => true;
    const indexed = (spansOf: (dated: Dated) => readonly Span[]): IndexedEvents => {
      const found = indexedEvents();
      const spans = distinct.map(spansOf);
      events.forEach((event, i) => {
        const its = spans[of[i] as number] as readonly Span[]; // each event has one of these dates
        if (its.length > 0 && isIn(event)) for (const span of its) found.add(event, span);
      });
      return found.index();
    };
    const intervalsOf = memoByObject(eventIntervals);
    this.#sure = indexed((dated) => intervalsOf(dated).filter(({ sure }) => sure));
    this.#possible = indexed((dated) => intervalsOf(dated).filter(({ sure }) => !sure));
    this.#readings = once(() =>
      indexed((dated) => (dated.when.length > 0 ? everyDate(dated).map(({ span }) => span) : []))
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

  /** How many those are: O(log n). */
  countsAt(t: Instant): { readonly sure: number; readonly possible: number } {
    return { sure: this.#sure.index.countAt(t), possible: this.#possible.index.countAt(t) };
  }

  /** The events that happened in the time range, surely or possibly; see `relationToRange`. */
  within(range: Span): EventsAtInstant {
    const overlapping = new Set<HistoricalEvent>();
    const { index, events } = this.#readings();
    index.within(range, (i) => overlapping.add(events[i] as HistoricalEvent));
    const [sure, possible]: [HistoricalEvent[], HistoricalEvent[]] = [[], []];
    for (const event of overlapping) (relationToRange(event, range) === 'sure' ? sure : possible).push(event);
    return { sure, possible };
  }
}

/** The index of those events of an edition whose ids are in a set; made once for each set. */
export const presenceIn = memoByObject((edition: Edition) =>
  memoByObject((ids: ReadonlySet<string>) => new PresenceIndex(edition, ids))
);

/** An index of spans, and the events to which they belong, in the order of the spans. */
type IndexedEvents = { readonly index: IntervalIndex; readonly events: readonly HistoricalEvent[] };

/** Collects them. */
function indexedEvents() {
  const [events, starts, ends]: [HistoricalEvent[], number[], number[]] = [[], [], []];
  return {
    add: (event: HistoricalEvent, { start, end }: Span) => {
      events.push(event);
      starts.push(start);
      ends.push(end);
    },
    index: (): IndexedEvents => ({
      index: new IntervalIndex(new Float64Array(starts), new Float64Array(ends)),
      events
    })
  };
}
