/** The list of events: by month, with those that the clock never reaches in groups of their own. */
import { chronicle, momentOf, outside } from '../../domain/chronicle';
import type { Edition, HistoricalEvent } from '../../domain/edition';
import { startOfDay, type Instant } from '../../domain/time';
import { monthOf } from '../../domain/window';

export type Group = {
  readonly id: string;
  /** A month of the edition, named by its first instant, or one of the groups around them. */
  readonly head: { readonly month: Instant } | 'before' | 'after' | 'undated';
  readonly events: readonly HistoricalEvent[];
};

const made = new WeakMap<Edition, readonly Group[]>();

/** Groups without events are left out. */
export function agenda(edition: Edition): readonly Group[] {
  const known = made.get(edition);
  if (known) return known;
  const within = chronicle(edition);
  const months = new Map<Instant, HistoricalEvent[]>();
  for (const { event, moment } of within) {
    const month = monthOf(moment).start;
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  const listed = new Set(within.map(({ event }) => event));
  const others = edition.events
    .filter((event) => !listed.has(event) && outside(event, edition.span))
    .sort((a, b) => (momentOf(a) ?? 0) - (momentOf(b) ?? 0));
  const isBefore = (event: HistoricalEvent) => (momentOf(event) ?? 0) < edition.span.start;
  const groups: Group[] = [
    { id: 'before', head: 'before' as const, events: others.filter(isBefore) },
    ...[...months].map(([month, events]) => ({ id: String(month), head: { month }, events })),
    { id: 'after', head: 'after' as const, events: others.filter((event) => !isBefore(event)) },
    {
      id: 'undated',
      head: 'undated' as const,
      events: edition.events.filter(({ when }) => when.length === 0)
    }
  ].filter(({ events }) => events.length > 0);
  made.set(edition, groups);
  return groups;
}

/** Where each event stands to the current one: those of its day are marked, those after it ahead. */
export function marks(edition: Edition, currentId: string | undefined): (event: HistoricalEvent) => Mark {
  const current = edition.events.find(({ id }) => id === currentId);
  const moment = current && momentOf(current);
  const day = moment === undefined ? -Infinity : startOfDay(moment);
  return (event) => {
    const its = momentOf(event);
    if (its === undefined) return 'undated';
    if (startOfDay(its) === day) return 'current';
    return its > day ? 'ahead' : 'past';
  };
}
export type Mark = 'past' | 'current' | 'ahead' | 'undated';
