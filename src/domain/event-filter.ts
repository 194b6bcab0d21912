/** Which events are looked for. A filter hides events; the readings of those that pass are all kept. */
import type { DateParts } from './date-parts';
import { isDatedAs } from './dated-as';
import { isExact } from './dating';
import { eventInstant } from './event-order';
import type { Edition, HistoricalEvent, Place } from './edition';
import { everyDate } from './every-date';
import type { Grade } from './reading';
import { isInExtent, type Extent } from './extent';
import { foldSpelling } from './fold-spelling';
import { memoByObject } from './memo';
import { contains, type Instant } from './time';

/** An event passes a facet that has one of its values, or none chosen; it must pass all of them. */
export type EventFilter = {
  /** Ids of kinds of event. */
  readonly kinds: readonly string[];
  /** Ids of people who took part. */
  readonly people: readonly string[];
  /** Ids of powers that held, administered or claimed the place at the time. */
  readonly powers: readonly string[];
  readonly grades: readonly Grade[];
  /** Only events to which every source gives the same day or hour. */
  readonly certainDates: boolean;
  /** Words that must stand in title, claims, places or people. */
  readonly text: string;
  /** The date that these words name: an event that has it passes without the words. */
  readonly datedAs?: DateParts | undefined;
  /** Only events that some reading puts in this extent; anywhere where there is none. */
  readonly extent?: Extent;
};

export const NO_FILTER: EventFilter = {
  kinds: [],
  people: [],
  powers: [],
  grades: [],
  certainDates: false,
  text: ''
};

/** The facets with values to choose among. */
export const FACETS = ['kinds', 'people', 'powers', 'grades'] as const;
export type Facet = (typeof FACETS)[number];

export const isEmptyFilter = (filter: EventFilter): boolean =>
  FACETS.every((facet) => filter[facet].length === 0) &&
  !filter.certainDates &&
  filter.text.trim() === '' &&
  !filter.extent;

/** The values of a facet that an event has: ids of kinds, people and powers, or grades. */
export function facetValues(event: HistoricalEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kinds':
      return [event.kind.id];
    case 'people':
      return event.people.map(({ id }) => id);
    case 'powers':
      return [...new Set(event.where.flatMap(({ value }) => holderIds(value, eventInstant(event))))];
    case 'grades': {
      const evidence = event.when[0] ?? event.details().claims[0];
      return evidence ? [evidence.grade] : [];
    }
  }
}

/** Ids of the powers that held a place at `t`, by whatever right; of all its holders where `t` is undefined. */
const holderIds = ({ holders }: Place, t: Instant | undefined): readonly string[] =>
  holders.flatMap(({ power, when }) =>
    t === undefined || !when || contains(when.span, t) ? [power.id] : []
  );

/** Whether every reading gives the same day or hour, without doubt. */
export function isDateCertain(event: HistoricalEvent): boolean {
  const [first, ...others] = everyDate(event);
  if (!first || event.when.length === 0) return false;
  const { shape, from, uncertain, span } = first;
  return (
    shape === 'point' &&
    isExact(from) &&
    !uncertain &&
    others.every((other) => other.span.start === span.start && other.span.end === span.end)
  );
}

/** The events that pass, in the order of the edition. */
export function filterEvents(edition: Edition, filter: EventFilter): readonly HistoricalEvent[] {
  if (isEmptyFilter(filter)) return edition.events;
  return edition.events.filter((event) => passes(event, filter));
}

/** How many events each value of a facet would let pass, were it the only one chosen of that facet. */
export function facetCounts(
  edition: Edition,
  filter: EventFilter,
  facet: Facet
): ReadonlyMap<string, number> {
  const others = filterEvents(edition, { ...filter, [facet]: [] });
  const counts = new Map<string, number>();
  for (const value of others.flatMap((event) => facetValues(event, facet))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The filter with a value of a facet chosen that was not, or no longer chosen. */
export function toggleFacetValue(filter: EventFilter, facet: Facet, value: string): EventFilter {
  const before: readonly string[] = filter[facet];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...filter, [facet]: after };
}

const passesFacet = (event: HistoricalEvent, facet: Facet, chosen: readonly string[]) =>
  chosen.length === 0 || facetValues(event, facet).some((value) => chosen.includes(value));

function passes(event: HistoricalEvent, filter: EventFilter): boolean {
  return (
    FACETS.every((facet) => passesFacet(event, facet, filter[facet])) &&
    (!filter.certainDates || isDateCertain(event)) &&
    (!filter.extent || isWithin(event, filter.extent)) &&
    (containsWords(event, filter.text) || isDated(event, filter.datedAs))
  );
}

const isWithin = ({ where }: HistoricalEvent, extent: Extent) =>
  where.some(({ value }) => isInExtent(value.position, extent));

const isDated = (event: HistoricalEvent, date: DateParts | undefined) =>
  date !== undefined && event.when.some(({ value }) => isDatedAs(value, date));

/** Whether every word of `text` stands somewhere in the texts of the event, in any language, perhaps within a word. */
function containsWords(event: HistoricalEvent, text: string): boolean {
  const words = foldSpelling(text).split(/\s+/).filter(Boolean);
  return words.every((word) => textsOf(event).includes(word));
}

/** The texts of an event, of its places and people, in all languages, with their spelling folded. */
const textsOf = memoByObject(({ title, details, where, people }: HistoricalEvent): string =>
  foldSpelling(
    [title, ...details().claims.map(({ value }) => value), ...where.map(({ value }) => value.label)]
      .flatMap((localized) => Object.values(localized))
      .concat(where.flatMap(({ value }) => value.names.map(({ toponym }) => toponym)))
      .concat(people.flatMap(({ name, names }) => [...Object.values(name), ...names.map((n) => n.name)]))
      .join('\n')
  )
);
