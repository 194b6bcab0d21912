/** An event, with its dates, places, people and numbers. */
import type * as v from 'valibot';
import type { Difference, EventKind, HistoricalEvent, Person, Place, Quantity } from '../domain/edition';
import type { Readings } from '../domain/reading';
import type { EditionParser } from './edition-parser';
import type { JsonPointer } from './json-pointer';
import type { EventFeature } from './schema';
import type { Validated } from './validate';

type RawEvent = v.InferOutput<typeof EventFeature>;
type RawProperties = RawEvent['properties'];

/** What an event may refer to, by id. */
type EventReferences = {
  readonly kinds: ReadonlyMap<string, EventKind>;
  readonly places: ReadonlyMap<string, Place>;
  readonly people: ReadonlyMap<string, Person>;
  /** Entities that `related` may name. */
  readonly related: ReadonlyMap<string, unknown>;
};

/** Undefined when the kind is unknown, or when none of its dates can be read: it would pass for an undated one. */
export function parseEvent(
  { value, pointer }: Validated<RawEvent>,
  parser: EditionParser,
  { kinds, places, people, related }: EventReferences
): HistoricalEvent | undefined {
  const raw = value.properties;
  const kind = parser.find(raw.kind, kinds, 'kind', pointer.in('kind'));
  const when = parser.datings(raw.when, pointer.in('when'));
  const event = {
    id: value.id,
    title: parser.localized(raw.title, pointer.in('title')),
    claims: parser.claims(raw.claims, pointer.in('claims')),
    when,
    where: raw.where.flatMap((reading, i) =>
      parsePlaceReading(reading, pointer.in(`where[${i}]`), parser, places)
    ),
    people: parser.findAll(raw.people, people, 'person', pointer.in('people')),
    quantities: raw.quantities.map((quantity, i) =>
      parseQuantity(quantity, pointer.in(`quantities[${i}]`), parser)
    ),
    differences: raw.differences.map((difference, i) =>
      parseDifference(difference, pointer.in(`differences[${i}]`), parser)
    ),
    related: raw.related.filter((id, i) =>
      parser.find(id, related, 'event, movement, territory or place', pointer.in(`related[${i}]`))
    )
  };
  const hasUnreadableDates = raw.when.length > 0 && when.length === 0;
  return kind && !hasUnreadableDates ? { ...event, kind } : undefined;
}

/** Empty when the place is unknown. */
function parsePlaceReading(
  { place: id, ...evidence }: RawProperties['where'][number],
  pointer: JsonPointer,
  parser: EditionParser,
  places: ReadonlyMap<string, Place>
): Readings<Place> {
  const place = parser.find(id, places, 'place', pointer.in('place'));
  const reading = parser.evidence(evidence, pointer);
  return place ? [{ value: place, ...reading }] : [];
}

function parseQuantity(
  { what, unit, readings }: RawProperties['quantities'][number],
  pointer: JsonPointer,
  parser: EditionParser
): Quantity {
  return {
    what: parser.localized(what, pointer.in('what')),
    ...(unit && { unit: parser.localized(unit, pointer.in('unit')) }),
    readings: readings.map(({ min, max, approximate, ...evidence }, i) => {
      const itemPointer = pointer.in(`readings[${i}]`);
      if (max < min) itemPointer.in('max').report(`${max} is less than min, ${min}`);
      return { value: { min, max, approximate }, ...parser.evidence(evidence, itemPointer) };
    })
  };
}

const parseDifference = (
  { question, readings }: RawProperties['differences'][number],
  pointer: JsonPointer,
  parser: EditionParser
): Difference => ({
  question: parser.localized(question, pointer.in('question')),
  readings: parser.claims(readings, pointer.in('readings'))
});
