/** The list of events: by month, with those of no known month, and those that the clock never reaches, in groups of their own. */
import { eventsInOrder, eventInstant, isOutsideSpan } from '../../domain/event-order';
import type { Edition, HistoricalEvent } from '../../domain/edition';
import { memoByObject } from '../../domain/memo';
import { civil, monthOf, startOfDay, type Instant } from '../../domain/time';

export type EventGroup = {
  readonly id: string;
  /** A month of the edition, named by its first instant; a year of which no month is known; or one of the groups around them. */
  readonly head: { readonly month: Instant } | { readonly year: number } | 'before' | 'after' | 'undated';
  readonly events: readonly HistoricalEvent[];
};

/** Groups without events are left out. */
export const groupEvents = memoByObject((edition: Edition): readonly EventGroup[] => {
  const within = eventsInOrder(edition);
  const groups = new Map<number, { head: Exclude<EventGroup['head'], string>; events: HistoricalEvent[] }>();
  for (const { event, moment } of within) {
    const { start } = monthOf(moment);
    const isYear = event.when[0]?.value.from?.precision === 'year';
    const place = isYear ? start - 1 : start; // above January
    const group = groups.get(place) ?? {
      head: isYear ? { year: civil(start).year } : { month: start },
      events: []
    };
    group.events.push(event);
    groups.set(place, group);
  }
  const listed = new Set(within.map(({ event }) => event));
  const others = edition.events
    .filter((event) => !listed.has(event) && isOutsideSpan(event, edition.span))
    .sort((a, b) => (eventInstant(a) ?? 0) - (eventInstant(b) ?? 0));
  const isBefore = (event: HistoricalEvent) => (eventInstant(event) ?? 0) < edition.span.start;
  return [
    { id: 'before', head: 'before' as const, events: others.filter(isBefore) },
    ...[...groups].sort(([a], [b]) => a - b).map(([place, group]) => ({ id: String(place), ...group })),
    { id: 'after', head: 'after' as const, events: others.filter((event) => !isBefore(event)) },
    {
      id: 'undated',
      head: 'undated' as const,
      events: edition.events.filter(({ when }) => when.length === 0)
    }
  ].filter(({ events }) => events.length > 0);
});

/** The temporal relation of each event to the current one, whose day is marked. */
export function eventRowMarks(
  edition: Edition,
  currentId: string | undefined
): (event: HistoricalEvent) => EventRowMark {
  const current = edition.events.find(({ id }) => id === currentId);
  const moment = current && eventInstant(current);
  const day = moment === undefined ? -Infinity : startOfDay(moment);
  return (event) => {
    const its = eventInstant(event);
    if (its === undefined) return 'undated';
    if (startOfDay(its) === day) return 'current';
    return its > day ? 'ahead' : 'past';
  };
}
export type EventRowMark = 'past' | 'current' | 'ahead' | 'undated';
