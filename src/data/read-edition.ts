/**
 * The boundary: the files of an edition in, frozen domain values out, and every problem of every file.
 *
 * A feature that cannot be read is left out and reported; a reference to something unknown is dropped and reported;
 * everything else is kept, so that a mistake costs no more than what it is in.
 */
import * as v from 'valibot';
import type { Edition } from '../domain/edition';
import type { EntityKind } from '../domain/entities/entity-ref';
import { BEGINNING, FOREVER, parseIsoDate } from '../domain/time';
import { continuousExtent, continuousFeature, middleMeridian, type ShapedFeature } from './across-180';
import type { Extent } from '../domain/extent';
import { deepFreeze } from './deep-freeze';
import { editionGround } from './edition-ground';
import { EditionParser, mapById, type ParserHelp } from './edition-parser';
import { JsonPointer } from './json-pointer';
import type { LegibleHead } from './legible-head';
import { parseEras, parseKinds, parsePeople, parseTimes } from './parse-edition-file';
import { parseEvent } from './parse-event';
import { parseMovement } from './parse-movement';
import type { AddStrengths } from './parse-strength';
import type { ReadPeriodMap } from './read-period-map';
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
  /** The same, or what could be made out with a head that has errors: to be checked, not to be shown. */
  readonly legible: Edition | undefined;
  readonly problems: readonly Problem[];
};

/** What is done for an author and not for a visitor. */
export type AuthorHelp = {
  /** For every file, by what edition.json says. */
  readonly parserHelp?: (head: v.InferOutput<typeof schema.EditionFile>) => ParserHelp;
  /** Reports texts of edition.json that are not in every language, and ids that stand twice. */
  readonly checkHead?: (
    head: Validated<v.InferOutput<typeof schema.EditionFile>>,
    parser: EditionParser
  ) => void;
  /** What an edition.json with errors still tells, so that these do not hide what is wrong with the other files. */
  readonly legibleHead?: LegibleHead;
};

/** What is read of some editions only. */
type SeldomRead = {
  /** Without it the strengths of movements are left out. */
  readonly addStrengths?: AddStrengths | undefined;
  /** Without it a map of the time is left out. */
  readonly readPeriodMap?: ReadPeriodMap | undefined;
};

type RawSource = v.InferOutput<typeof schema.SourceItem>;

/**
 * @param files the text of each file by its name; a file that could not be fetched is absent
 * @param log where problems are collected, for who reads more than these files
 */
export function readEdition(
  files: Files,
  help: AuthorHelp = {},
  log = new ProblemLog(),
  { addStrengths, readPeriodMap }: SeldomRead = {}
): EditionReadResult {
  const { problems } = log;
  const head = validateFile(schema.EditionFile, 'edition.json', files, log);
  const rawSources = readSources(files, log);
  const sources = mapById(rawSources.map(parseSource));
  const written = {
    places: validateFeatures(schema.PlaceFeature, 'places.geojson', files, log),
    events: validateFeatures(schema.EventFeature, 'events.geojson', files, log),
    movements: validateFeatures(schema.MovementFeature, 'movements.geojson', files, log),
    territories: validateFeatures(schema.TerritoryFeature, 'territories.geojson', files, log),
    routes: validateFeatures(schema.RouteFeature, 'routes.geojson', files, log)
  };
  const value = head?.value ?? help.legibleHead?.(files, log);
  if (!value) return { edition: undefined, legible: undefined, problems };
  const extent = continuousExtent(value.openingView.extent);
  const { ground, areas } = editionGround(value.ground, head, written.territories, log);
  const limits = continuousExtent(value.ownGround?.limits ?? ground?.limits ?? extent);
  const middle = middleMeridian(extent, Object.values(written).flat());
  const mapLimits: Extent = middle ? [middle - 180, limits[1], middle + 180, limits[3]] : limits;
  const placed = <T extends ShapedFeature>(features: readonly Validated<T>[]) =>
    features.map(({ value, pointer }) => ({
      value: continuousFeature(value, middle),
      pointer
    }));
  const raw = {
    places: placed(written.places),
    events: written.events,
    movements: placed(written.movements),
    territories: placed(written.territories),
    routes: placed(written.routes)
  };
  const pointer = head?.pointer ?? new JsonPointer([], 'edition.json'); // its problems have been told
  const parser = new EditionParser(
    value.approximateDays,
    sources,
    log,
    help.parserHelp?.(value),
    parseIsoDate(value.newStyle ?? '')
  );
  const times = head && parseTimes(head, parser);
  if (head) help.checkHead?.(head, parser);
  for (const { value: source, pointer: sourcePointer } of rawSources) {
    if (source.custom.titles) parser.localized(source.custom.titles, sourcePointer.in('custom.titles'));
  }

  const eras = parseEras({ value, pointer }, parser);
  const kinds = parseKinds({ value, pointer }, parser, log);
  const allPeople = parsePeople({ value, pointer }, parser);
  const [people, powers] = [mapById(allPeople), mapById(value.powers)];
  const ids: Readonly<Record<EntityKind, ReadonlySet<string>>> = {
    event: idsOf(raw.events),
    movement: idsOf(raw.movements),
    territory: idsOf(raw.territories),
    route: idsOf(raw.routes),
    place: idsOf(raw.places),
    person: new Set(people.keys()),
    source: new Set(sources.keys())
  };
  const rawPlaces = mapById(raw.places.map(({ value }) => value));
  const places = raw.places.map((feature) => parsePlace(feature, parser, { powers, places: rawPlaces }));
  const placeById = mapById(places);
  const references = {
    kinds: mapById(kinds),
    places: placeById,
    people,
    ids: (kind: EntityKind) => ids[kind],
    addStrengths
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
  const territories = parseAll(raw.territories, (feature) => parseTerritory(feature, parser, powers, areas));
  const movements = parseAll(raw.movements, (feature) => parseMovement(feature, parser, references));

  const legible: Edition = {
    ...value,
    ...(times ?? { span: { start: BEGINNING, end: FOREVER }, openingDate: BEGINNING }),
    openingView: { extent },
    mapLimits,
    periodMap: readPeriodMap?.(value.periodMap, {
      parser,
      log,
      limits: mapLimits,
      pointer: pointer.in('periodMap')
    }),
    eras,
    kinds,
    people: allPeople,
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
  deepFreeze(legible);
  return { edition: times && legible, legible, problems };
}

/** Also those of features of which no entity can be made: what is wrong with these is reported once. */
const idsOf = (features: readonly Validated<{ readonly id: string }>[]): ReadonlySet<string> =>
  new Set(features.map(({ value }) => value.id));

function readSources(files: Files, log: ProblemLog): readonly Validated<RawSource>[] {
  const file = validateFile(v.array(v.unknown(), 'expected a list of sources'), 'sources.json', files, log);
  if (!file) log.addUnreadableFile();
  return validateItems(schema.SourceItem, file?.value ?? [], 'sources.json', [], log);
}
