/** An event, with its dates, places, people and numbers. */
import type * as v from 'valibot';
import type {
  Difference,
  EventDetails,
  EventKind,
  HistoricalEvent,
  Person,
  Place,
  Quantity
} from '../domain/edition';
import { memoByKey } from '../domain/memo';
import type { Readings } from '../domain/reading';
import { sameEntity, type EntityRef } from '../domain/entities/entity-ref';
import { toldWords } from '../domain/word-count';
import type { EditionParser } from './edition-parser';
import type { EntityIds } from './entity-ids';
import type { JsonPointer } from './json-pointer';
import type { EventFeature } from './schema';
import type { Validated, WithDetails } from './written-edition';

type RawProperties = v.InferOutput<typeof EventFeature>['properties'];

/** What an event may refer to, by id. */
type EventReferences = {
  readonly kinds: ReadonlyMap<string, EventKind>;
  readonly places: ReadonlyMap<string, Place>;
  readonly people: ReadonlyMap<string, Person>;
  /** Of everything that may be related. */
  readonly ids: EntityIds;
};

/** Undefined when the kind is unknown, or when none of its dates can be read: it would pass for an undated one. */
export function parseEvent(
  { value, pointer }: Validated<WithDetails<v.InferOutput<typeof EventFeature>>>,
  parser: EditionParser,
  { kinds, places, people, ids }: EventReferences
): HistoricalEvent | undefined {
  const raw = value.properties;
  const kind = parser.find(raw.kind, kinds, 'kind', pointer.in('kind'));
  const when = parser.datings(raw.when, pointer.in('when'));
  const title = parser.localized(raw.title, pointer.in('title'));
  const details = detailsOf(value.details, pointer, parser);
  const event = {
    id: value.id,
    rank: raw.rank,
    title,
    details,
    toldWords:
      value.toldWords === undefined ? () => toldWords(title, details().claims) : counted(value.toldWords),
    when,
    where: parser.once(raw.where, () =>
      raw.where.flatMap((reading, i) => parsePlaceReading(reading, pointer.in(`where[${i}]`), parser, places))
    ),
    people: parser.findAll(raw.people, people, 'person', pointer.in('people')),
    related: parser.once(raw.related, () =>
      raw.related.flatMap(
        (text, i) => parseRelated(text, value.id, pointer.in(`related[${i}]`), parser, ids) ?? []
      )
    )
  };
  const hasUnreadableDates = raw.when.length > 0 && when.length === 0;
  return kind && !hasUnreadableDates ? { ...event, kind } : undefined;
}

/** The same function for all with as many. */
const counted = memoByKey((words: number) => () => words, String);

type RawDetails = Pick<RawProperties, 'claims' | 'quantities' | 'differences'>;

/** By itself, so that what is kept until details are asked for holds nothing else of the feature. */
const detailsOf = (written: () => RawDetails, pointer: JsonPointer, parser: EditionParser) =>
  parser.details((): EventDetails => {
    const { claims, quantities, differences } = written();
    return {
      claims: parser.claims(claims, pointer.in('claims')),
      quantities: quantities.map((quantity, i) =>
        parseQuantity(quantity, pointer.in(`quantities[${i}]`), parser)
      ),
      differences: differences.map((difference, i) =>
        parseDifference(difference, pointer.in(`differences[${i}]`), parser)
      )
    };
  });

/** Undefined when there is no such entity, or it is the event itself. */
function parseRelated(
  text: string,
  id: string,
  pointer: JsonPointer,
  parser: EditionParser,
  ids: EntityIds
): EntityRef | undefined {
  const ref = parser.ref(text, ids, pointer);
  if (!sameEntity(ref, { kind: 'event', id })) return ref;
  pointer.report('an event is not related to itself; take it out');
  return undefined;
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
