/** The list of events: by month, with those of no known month, and those that the clock never reaches, in groups of their own. */
import type { DateBound } from '../../domain/dating';
import { findEntity } from '../../domain/entities';
import { eventDates } from '../../domain/event-dates';
import { eventInstant, eventMoments, isOutsideSpan } from '../../domain/event-order';
import type { Edition, HistoricalEvent } from '../../domain/edition';
import type { Dated } from '../../domain/every-date';
import { memoByObject } from '../../domain/memo';
import { monthOf, startOfDay, type Instant } from '../../domain/time';

export type EventGroup = {
  readonly id: string;
  /** A month of the edition, a season or year of which no month is known, or one of the groups around them. */
  readonly head: DateBound | 'before' | 'after' | 'undated';
  readonly events: readonly HistoricalEvent[];
};

const monthHead = (moment: Instant): DateBound => ({
  span: monthOf(moment),
  precision: 'month',
  approximate: false,
  uncertain: false
});

/** The season or year in which an event began of which no month is known. */
function monthUnknown({ when }: Dated): DateBound | undefined {
  const from = when[0]?.value.from;
  if (!from || !['season', 'year', 'years'].includes(from.precision)) return undefined;
  return { ...from, approximate: false, uncertain: false };
}

/** Groups without events are left out; a year stands before its seasons, and these before their months. */
export const groupEvents = memoByObject((edition: Edition): readonly EventGroup[] => {
  const { events, span } = edition;
  const { distinct, of } = eventDates(edition);
  const { moments, order } = eventMoments(edition);
  const groups = new Map<string, { head: DateBound; events: HistoricalEvent[] }>();
  /** Of very many events few have another head. */
  const groupOf = distinct.map((dated) => {
    const moment = eventInstant(dated);
    if (moment === undefined) return undefined;
    const head = monthUnknown(dated) ?? monthHead(moment);
    const id = `${head.precision}-${head.span.start}`;
    const group = groups.get(id) ?? { head, events: [] };
    groups.set(id, group);
    return group;
  });
  for (const i of order) groupOf[of[i] as number]?.events.push(events[i] as HistoricalEvent); // of its events
  const inOrder = [...groups].sort(
    ([, { head: a }], [, { head: b }]) => a.span.start - b.span.start || b.span.end - a.span.end
  );
  const others = events
    .filter((event, i) => moments[i] !== span.end && isOutsideSpan(event, span))
    .sort((a, b) => (eventInstant(a) ?? 0) - (eventInstant(b) ?? 0));
  const isBefore = (event: HistoricalEvent) => (eventInstant(event) ?? 0) < span.start;
  return [
    { id: 'before', head: 'before' as const, events: others.filter(isBefore) },
    ...inOrder.map(([id, group]) => ({ id, ...group })),
    { id: 'after', head: 'after' as const, events: others.filter((event) => !isBefore(event)) },
    { id: 'undated', head: 'undated' as const, events: events.filter(({ when }) => when.length === 0) }
  ].filter(({ events }) => events.length > 0);
});

/** The temporal relation of each event to the current one, whose day is marked. */
export function eventRowMarks(
  edition: Edition,
  currentId: string | undefined
): (event: HistoricalEvent) => EventRowMark {
  const current = currentId === undefined ? undefined : findEntity(edition, { kind: 'event', id: currentId });
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
