/**
 * From what is written in the files of an edition to its values: every reference resolved, every date read. What cannot be is left out and
 * reported.
 */
import type { Edition } from '../domain/edition';
import type { EntityKind } from '../domain/entities/entity-ref';
import type { Extent } from '../domain/extent';
import { BEGINNING, FOREVER, parseIsoDate } from '../domain/time';
import { continuousExtent, continuousFeature, middleMeridian, type ShapedFeature } from './across-180';
import { deepFreeze } from './deep-freeze';
import { EditionParser, mapById, type ParserHelp } from './edition-parser';
import { editionGround } from './edition-ground';
import { JsonPointer } from './json-pointer';
import { parseEras, parseKinds, parsePeople, parseTimes } from './parse-edition-file';
import { parseEvent } from './parse-event';
import { parseMovement } from './parse-movement';
import type { AddStrengths } from './parse-strength';
import { parsePlace } from './parse-place';
import { parseRoute } from './parse-route';
import { parseSource } from './parse-source';
import { parseStudy } from './parse-study';
import { parseTerritory } from './parse-territory';
import type { Problem, ProblemLog } from './problems';
import type { ReadPeriodMap } from './read-period-map';
import type { Validated, WrittenEdition, WrittenHead } from './written-edition';

export type EditionReadResult = {
  /** Undefined only when edition.json, without which nothing has a meaning, cannot be read. */
  readonly edition: Edition | undefined;
  /** The same, or what could be made out with a head that has errors: to be checked, not to be shown. */
  readonly legible: Edition | undefined;
  readonly problems: readonly Problem[];
};

/** What is done for an author and not for a visitor. */
export type ParsingHelp = {
  /** For every file, by what edition.json says. */
  readonly parserHelp?: (head: WrittenHead) => ParserHelp;
  /** Reports texts of edition.json that are not in every language, and ids that stand twice. */
  readonly checkHead?: (head: Validated<WrittenHead>, parser: EditionParser) => void;
};

/** What is read of some editions only. */
export type SeldomRead = {
  /** Without it the strengths of movements are left out. */
  readonly addStrengths?: AddStrengths | undefined;
  /** Without it a map of the time is left out. */
  readonly readPeriodMap?: ReadPeriodMap | undefined;
};

/** Yields after each thing that it has read, so that whoever asks may do something else meanwhile. */
export function* parseEdition(
  written: WrittenEdition,
  help: ParsingHelp,
  log: ProblemLog,
  { addStrengths, readPeriodMap }: SeldomRead = {}
): Generator<void, EditionReadResult> {
  const { problems } = log;
  const { head, legible: value, sources: rawSources } = written;
  const sources = mapById(rawSources.map(parseSource));
  if (!value) return { edition: undefined, legible: undefined, problems };
  const extent = continuousExtent(value.openingView.extent);
  const { ground, areas } = editionGround(value.ground, head, written.features.territories, log);
  const limits = continuousExtent(value.ownGround?.limits ?? ground?.limits ?? extent);
  const middle = written.checked?.middle ?? mapMiddle(written, extent);
  const mapLimits: Extent = middle ? [middle - 180, limits[1], middle + 180, limits[3]] : limits;
  const placed = <T extends ShapedFeature>(feature: Validated<T>) =>
    written.checked ? feature : { ...feature, value: continuousFeature(feature.value, middle) };
  const raw = { ...written.features, places: written.features.places.map(placed) };
  const pointer = head?.pointer ?? new JsonPointer([], 'edition.json'); // its problems have been told
  const parser = new EditionParser(
    value.approximateDays,
    sources,
    log,
    help.parserHelp?.(value),
    parseIsoDate(value.newStyle ?? ''),
    written.checked?.shared
  );
  // Nobody changes them; a frozen list of numbers would hold each as an object of its own.
  const freeze = written.checked ? <T>(value: T) => value : deepFreeze;
  const late = written.checked?.late;
  const times = head && parseTimes(head, parser);
  if (head) help.checkHead?.(head, parser);
  for (const { value: source, pointer: sourcePointer } of rawSources) {
    if (source.custom.titles) parser.localized(source.custom.titles, sourcePointer.in('custom.titles'));
  }

  const eras = parseEras({ value, pointer }, parser);
  const kinds = parseKinds({ value, pointer }, parser, log);
  const allPeople = parsePeople({ value, pointer }, parser, late && (() => late('people')));
  const [people, powers] = [mapById(allPeople), mapById(value.powers)];
  // Where references have been followed before, each leads to something.
  const ids: Readonly<Partial<Record<EntityKind, ReadonlySet<string>>>> = written.checked
    ? {}
    : {
        event: idsOf(raw.events),
        movement: idsOf(raw.movements),
        territory: idsOf(raw.territories),
        route: idsOf(raw.routes),
        place: idsOf(raw.places),
        person: new Set(people.keys()),
        source: new Set(sources.keys())
      };
  /** The entities that `parse` makes of the features. Those that it cannot make have been reported. */
  function* parseAll<R extends { readonly id: string }, T>(
    features: Iterable<Validated<R>>,
    parse: (feature: Validated<R>) => T | undefined
  ): Generator<void, T[]> {
    const entities: T[] = [];
    for (const feature of features) {
      const entity = parse(feature);
      if (entity === undefined) log.addInvalidId(feature.value.id);
      else entities.push(freeze(entity));
      yield;
    }
    return entities;
  }

  const rawPlaces = mapById(raw.places.map(({ value }) => value));
  yield;
  const places = yield* parseAll(raw.places, (feature) =>
    parsePlace(feature, parser, { powers, places: rawPlaces })
  );
  const placeById = mapById(places);
  const references = {
    kinds: mapById(kinds),
    places: placeById,
    people,
    ids: (kind: EntityKind) => ids[kind],
    addStrengths
  };
  const events = yield* parseAll(raw.events, (feature) => parseEvent(feature, parser, references));
  const territories = yield* parseAll(raw.territories, (feature) =>
    parseTerritory(placed(feature), parser, powers, areas)
  );
  const movements = yield* parseAll(raw.movements, (feature) =>
    parseMovement(placed(feature), parser, references)
  );

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
    routes: yield* parseAll(raw.routes, (feature) => parseRoute(placed(feature), parser, powers, placeById)),
    sources,
    study:
      value.study &&
      parseStudy(
        { value: value.study, pointer: pointer.in('study') },
        parser,
        {
          territories: mapById(territories),
          events: mapById(events),
          places: placeById
        },
        late?.('study')
      )
  };
  freeze(legible);
  return { edition: times && legible, legible, problems };
}

/** The meridian in the middle of the map, for what is written; see `middleMeridian`. */
export const mapMiddle = ({ features }: WrittenEdition, extent: Extent): number =>
  middleMeridian(
    extent,
    Object.values(features).flatMap((items: Iterable<Validated<ShapedFeature>>) => [...items])
  );

/** Also those of features of which no entity can be made: what is wrong with these is reported once. */
const idsOf = (features: Iterable<Validated<{ readonly id: string }>>): ReadonlySet<string> =>
  new Set(Array.from(features, ({ value }) => value.id));
