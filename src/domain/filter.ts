/** What the reader looks for among the events. A filter sets aside; it never takes a reading away. */
import { isExact } from './dating';
import { eventInstant } from './event-order';
import type { Edition, HistoricalEvent, Place } from './edition';
import type { Grade } from './reading';
import { foldSpelling } from './fold-spelling';
import { memoByObject } from './memo';
import { contains, type Instant } from './time';

/** Within a facet one value is enough; all facets must agree. An empty facet asks nothing. */
export type EventFilter = {
  /** Ids of kinds of event. */
  readonly kinds: readonly string[];
  /** Ids of people who took part. */
  readonly people: readonly string[];
  /** Ids of powers that held, administered or claimed the place at the time. */
  readonly lands: readonly string[];
  readonly grades: readonly Grade[];
  /** Only events of which every source gives the same day or hour. */
  readonly firm: boolean;
  /** Words that title, claims, places or people must hold. */
  readonly text: string;
};

export const NO_FILTER: EventFilter = { kinds: [], people: [], lands: [], grades: [], firm: false, text: '' };

/** The facets with values to choose among. */
export const FACETS = ['kinds', 'people', 'lands', 'grades'] as const;
export type Facet = (typeof FACETS)[number];

export const isEmpty = (filter: EventFilter): boolean =>
  FACETS.every((facet) => filter[facet].length === 0) && !filter.firm && filter.text.trim() === '';

/** What an event has of a facet: ids of kinds, people and powers, or grades. */
export function facetValues(event: HistoricalEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kinds':
      return [event.kind.id];
    case 'people':
      return event.people.map(({ id }) => id);
    case 'lands':
      return [...new Set(event.where.flatMap(({ value }) => holderIds(value, eventInstant(event))))];
    case 'grades': {
      const [evidence] = [...event.when, ...event.claims];
      return evidence ? [evidence.grade] : [];
    }
  }
}

/** Ids of the powers that held a place at `t`, by whatever right; of all that ever did when `t` is not known. */
const holderIds = ({ holders }: Place, t: Instant | undefined): readonly string[] =>
  holders.flatMap(({ power, when }) =>
    t === undefined || !when || contains(when.span, t) ? [power.id] : []
  );

/** Whether every reading gives one and the same day or hour, and none of them doubts it. */
export function isDateCertain({ when }: HistoricalEvent): boolean {
  const [first, ...others] = when;
  if (!first) return false;
  const { shape, from, uncertain, span } = first.value;
  return (
    shape === 'point' &&
    isExact(from) &&
    !uncertain &&
    others.every(({ value }) => value.span.start === span.start && value.span.end === span.end)
  );
}

/** The events that pass, in the order of the edition. */
export function filterEvents(edition: Edition, filter: EventFilter): readonly HistoricalEvent[] {
  if (isEmpty(filter)) return edition.events;
  return edition.events.filter((event) => passes(event, filter));
}

/** How many events each value of a facet would leave, were it the only one chosen of that facet. */
export function facetCounts(
  edition: Edition,
  filter: EventFilter,
  facet: Facet
): ReadonlyMap<string, number> {
  const others = filterEvents(edition, { ...filter, [facet]: [] });
  const found = new Map<string, number>();
  for (const value of others.flatMap((event) => facetValues(event, facet))) {
    found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

/** `filter` with `value` chosen in a facet, or, when it was, no longer chosen. */
export function toggleFacetValue(filter: EventFilter, facet: Facet, value: string): EventFilter {
  const before: readonly string[] = filter[facet];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...filter, [facet]: after };
}

const chosen = (values: readonly string[], its: readonly string[]) =>
  values.length === 0 || its.some((value) => values.includes(value));

function passes(event: HistoricalEvent, filter: EventFilter): boolean {
  return (
    FACETS.every((facet) => chosen(filter[facet], facetValues(event, facet))) &&
    (!filter.firm || isDateCertain(event)) &&
    holds(event, filter.text)
  );
}

/** Whether every word of `text` begins some word that is told of the event, in any language. */
function holds(event: HistoricalEvent, text: string): boolean {
  const wanted = foldSpelling(text).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const told = wordsOf(event);
  return wanted.every((word) => told.includes(word));
}

const wordsOf = memoByObject(({ title, claims, where, people }: HistoricalEvent): string =>
  foldSpelling(
    [title, ...claims.map(({ value }) => value), ...where.map(({ value }) => value.label)]
      .flatMap((localized) => Object.values(localized))
      .concat(where.flatMap(({ value }) => value.names.map(({ toponym }) => toponym)))
      .concat(people.flatMap(({ name, names }) => [...Object.values(name), ...names.map((n) => n.name)]))
      .join('\n')
  )
);
