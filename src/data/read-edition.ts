/**
 * The boundary: the files of an edition in, frozen domain values out, and every problem of every file.
 *
 * A feature that cannot be read is left out and reported; a reference to something unknown is dropped and reported;
 * everything else is kept, so that a mistake costs no more than what it is in.
 */
import * as v from 'valibot';
import type { Edition, EventKind } from '../domain/edition';
import type { Instant, Span } from '../domain/time';
import type { Localized } from '../domain/reading';
import { contains, noonOf } from '../domain/time';
import { deepFreeze } from './deep-freeze';
import { EditionParser, mapById } from './edition-parser';
import { parseEvent } from './parse-event';
import { parseMovement } from './parse-movement';
import { parsePlace } from './parse-place';
import { parseRoute } from './parse-route';
import { parseSource } from './parse-source';
import { parseStudy } from './parse-study';
import { parseTerritory } from './parse-territory';
import { ProblemLog, type Problem } from './problems';
import * as schema from './schema';
import { validateFeatures, validateFile, validateItems, type Files, type Validated } from './validate';

/** Every file of an edition but its texts. */
export const EDITION_FILES = [
  'edition.json',
  'sources.json',
  'places.geojson',
  'events.geojson',
  'movements.geojson',
  'territories.geojson',
  'routes.geojson'
] as const;

export type EditionReadResult = {
  /** Undefined only when edition.json, without which nothing has a meaning, cannot be read. */
  readonly edition: Edition | undefined;
  readonly problems: readonly Problem[];
};

type RawHead = v.InferOutput<typeof schema.EditionFile>;
type RawSource = v.InferOutput<typeof schema.SourceItem>;

/** `files`: the text of each file by its name; a file that could not be fetched is absent. */
export function readEdition(files: Files): EditionReadResult {
  const log = new ProblemLog();
  const { problems } = log;
  const head = validateFile(schema.EditionFile, 'edition.json', files, log);
  const rawSources = readSources(files, log);
  const sources = mapById(rawSources.map(({ value }) => parseSource(value)));
  const raw = {
    places: validateFeatures(schema.PlaceFeature, 'places.geojson', files, log),
    events: validateFeatures(schema.EventFeature, 'events.geojson', files, log),
    movements: validateFeatures(schema.MovementFeature, 'movements.geojson', files, log),
    territories: validateFeatures(schema.TerritoryFeature, 'territories.geojson', files, log),
    routes: validateFeatures(schema.RouteFeature, 'routes.geojson', files, log)
  };
  if (!head) return { edition: undefined, problems };

  const { value, pointer } = head;
  const parser = new EditionParser(value.languages, value.approximateDays, sources, log);
  const times = parseTimes(head, parser);
  if (!times) return { edition: undefined, problems };
  checkTexts(head, parser);
  for (const { value: source, pointer: sourcePointer } of rawSources) {
    if (source.custom.titles) parser.localized(source.custom.titles, sourcePointer.in('custom.titles'));
  }

  const kinds = parseKinds(head, parser, log);
  const [people, powers] = [mapById(value.people), mapById(value.powers)];
  const placeIds = mapById(raw.places.map(idOf));
  const places = raw.places.map((feature) => parsePlace(feature, parser, { powers, places: placeIds }));
  const placeById = mapById(places);
  const references = {
    kinds: mapById(kinds),
    places: placeById,
    people,
    related: mapById([...raw.events, ...raw.movements, ...raw.territories, ...raw.places].map(idOf))
  };
  /** The entities that `parse` makes of the features. Those that it cannot make have been reported. */
  const parseAll = <R extends { readonly id: string }, T>(
    features: readonly Validated<R>[],
    parse: (feature: Validated<R>) => T | undefined
  ): T[] =>
    features.flatMap((feature) => {
      const entity = parse(feature);
      if (entity === undefined) log.addInvalidId(feature.value.id);
      return entity ?? [];
    });
  const events = parseAll(raw.events, (feature) => parseEvent(feature, parser, references));
  const territories = parseAll(raw.territories, (feature) => parseTerritory(feature, parser, powers));
  const movements = parseAll(raw.movements, (feature) => parseMovement(feature, parser, placeById, people));

  const edition: Edition = {
    ...value,
    ...times,
    kinds,
    places,
    events,
    movements,
    territories,
    routes: raw.routes.map((feature) => parseRoute(feature, parser, powers, placeById)),
    sources,
    study:
      value.study &&
      parseStudy({ value: value.study, pointer: pointer.in('study') }, parser, {
        territories: mapById(territories),
        events: mapById(events),
        places: placeById
      })
  };
  return { edition: deepFreeze(edition), problems };
}

const idOf = ({ value: { id } }: Validated<{ readonly id: string }>) => ({ id });

function readSources(files: Files, log: ProblemLog): readonly Validated<RawSource>[] {
  const file = validateFile(v.array(v.unknown(), 'expected a list of sources'), 'sources.json', files, log);
  if (!file) log.addUnreadableFile();
  return validateItems(schema.SourceItem, file?.value ?? [], 'sources.json', [], log);
}

/** What the clock runs through and where it begins; undefined, and reported, when that cannot be read. */
function parseTimes(
  { value, pointer }: Validated<RawHead>,
  parser: EditionParser
): { readonly span: Span; readonly openingDate: Instant } | undefined {
  const span = parser.dating(value.span, pointer.in('span'))?.span;
  const openingDate = parser.day(value.openingDate, pointer.in('openingDate'));
  if (!span || openingDate === undefined) return undefined;
  if (!Number.isFinite(span.start) || !Number.isFinite(span.end)) {
    pointer.in('span').report(`"${value.span}" is open; the clock needs a beginning and an end`);
    return undefined;
  }
  if (!contains(span, openingDate))
    pointer.in('openingDate').report(`${value.openingDate} lies outside the span, ${value.span}`);
  return { span, openingDate: noonOf(openingDate) };
}

/** The kinds of event whose lane is known. */
function parseKinds(
  { value, pointer }: Validated<RawHead>,
  parser: EditionParser,
  log: ProblemLog
): readonly EventKind[] {
  const lanes = mapById(value.lanes);
  return value.kinds.flatMap(({ lane: id, ...kind }, i) => {
    const lane = parser.find(id, lanes, 'lane', pointer.in(`kinds[${i}].lane`));
    if (!lane) log.addInvalidId(kind.id);
    return lane ? [{ ...kind, lane }] : [];
  });
}

/** Reports texts of edition.json that are not in every language, and ids that stand twice. */
function checkTexts({ value, pointer }: Validated<RawHead>, parser: EditionParser): void {
  parser.localized(value.title, pointer.in('title'));
  parser.localized(value.description, pointer.in('description'));
  for (const field of ['lanes', 'kinds', 'powers', 'people'] as const) {
    const ids = new Set<string>();
    value[field].forEach((item: { id: string; name: Localized; role?: Localized }, i) => {
      const itemPointer = pointer.in(`${field}[${i}]`);
      parser.localized(item.name, itemPointer.in('name'));
      if (item.role) parser.localized(item.role, itemPointer.in('role'));
      if (ids.has(item.id))
        itemPointer.in('id').report(`"${item.id}" stands twice; give one of them another id`);
      ids.add(item.id);
    });
  }
}
