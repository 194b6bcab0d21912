/**
 * The boundary: the files of an edition in, frozen domain values out, and every problem of every file.
 *
 * A feature that cannot be read is left out and reported; a reference to something unknown is dropped
 * and reported; all the rest is kept, so that a mistake costs the reader no more than what is mistaken.
 */
import * as v from 'valibot';
import type { Edition } from '../domain/edition';
import type { Localized } from '../domain/reading';
import { contains, noonOf, parseIsoDate } from '../domain/time';
import { parseEvent, parsePlace, parseSource, parseTerritory } from './features';
import { deepFreeze } from './deep-freeze';
import { parseMovement } from './parse-movement';
import { parseRoute } from './parse-route';
import type { Problem } from './problems';
import { mapById, EditionParser } from './edition-parser';
import * as schema from './schema';
import { parseStudy } from './parse-study';
import {
  ProblemLog,
  validateFeatures,
  validateFile,
  validateItems,
  type Files,
  type Validated
} from './validate';

/** Every file of an edition. */
export const EDITION_FILES = [
  'edition.json',
  'sources.json',
  'places.geojson',
  'events.geojson',
  'movements.geojson',
  'territories.geojson',
  'routes.geojson'
] as const;

/** Files of editions made before format 1, and what they are called now. */
export const RENAMED_FILES: ReadonlyMap<string, (typeof EDITION_FILES)[number]> = new Map([
  ['lines.geojson', 'routes.geojson']
]);

export type EditionReadResult = {
  /** Undefined only when edition.json, without which nothing has a meaning, cannot be read. */
  readonly edition: Edition | undefined;
  readonly problems: readonly Problem[];
};

/** `files`: the text of each file by its name; one that could not be had at all is absent. */
export function readEdition(files: Files): EditionReadResult {
  const found = new ProblemLog();
  const { problems } = found;
  const head = validateFile(schema.EditionFile, 'edition.json', files, found);
  const rawSources = readSources(files, found);
  const sources = mapById(rawSources.map(parseSource));
  const raw = {
    places: validateFeatures(schema.PlaceFeature, 'places.geojson', files, found),
    events: validateFeatures(schema.EventFeature, 'events.geojson', files, found),
    movements: validateFeatures(schema.MovementFeature, 'movements.geojson', files, found),
    territories: validateFeatures(schema.TerritoryFeature, 'territories.geojson', files, found),
    routes: validateFeatures(schema.RouteFeature, 'routes.geojson', files, found)
  };
  if (!head) return { edition: undefined, problems };

  const { value, spot } = head;
  const reader = new EditionParser(value.languages, value.about, sources, found);
  const span = reader.dating(value.span, spot.in('span'))?.span;
  const opening = parseIsoDate(value.opening);
  if (opening === undefined)
    spot.in('opening').report(`"${value.opening}" is not a day; expected YYYY-MM-DD`);
  if (!span || opening === undefined) return { edition: undefined, problems };
  if (!Number.isFinite(span.start) || !Number.isFinite(span.end)) {
    spot.in('span').report(`"${value.span}" is open; the clock needs a beginning and an end`);
    return { edition: undefined, problems };
  }
  if (!contains(span, opening)) {
    spot.in('opening').report(`${value.opening} lies outside the span, ${value.span}`);
  }
  checkTexts(head, reader);
  for (const { value: source, spot: at } of rawSources) {
    if (source.custom.titles) reader.localized(source.custom.titles, at.in('custom.titles'));
  }

  const lanes = mapById(value.lanes);
  const kinds = value.kinds.flatMap(({ lane, ...kind }, i) => {
    const its = reader.find(lane, lanes, 'lane', spot.in(`kinds[${i}].lane`));
    if (!its) found.lose(kind.id);
    return its ? [{ ...kind, lane: its }] : [];
  });
  const [people, powers] = [mapById(value.people), mapById(value.powers)];
  const known = { powers, places: mapById(raw.places.map(({ value: { id } }) => ({ id }))) };
  const places = raw.places.map((feature) => parsePlace(feature, reader, known));
  const placeById = mapById(places);
  const related = mapById(
    [...raw.events, ...raw.movements, ...raw.territories, ...raw.places].map(({ value: { id } }) => ({ id }))
  );
  /** What `make` makes of the features; one that it cannot use has been reported. */
  const made = <R extends { readonly id: string }, T>(
    features: readonly Validated<R>[],
    make: (feature: Validated<R>) => T | undefined
  ): T[] =>
    features.flatMap((feature) => {
      const thing = make(feature);
      if (thing === undefined) found.lose(feature.value.id);
      return thing ?? [];
    });
  const referents = { kinds: mapById(kinds), places: placeById, people, related };
  const events = made(raw.events, (feature) => parseEvent(feature, reader, referents));
  const territories = made(raw.territories, (feature) => parseTerritory(feature, reader, powers));
  const movements = made(raw.movements, (feature) => parseMovement(feature, reader, placeById, people));
  const { study } = value;

  const edition: Edition = {
    ...value,
    span,
    opening: noonOf(opening),
    kinds,
    places,
    events,
    movements,
    territories,
    routes: raw.routes.map((feature) => parseRoute(feature, reader, powers, placeById)),
    sources,
    study:
      study &&
      parseStudy({ value: study, spot: spot.in('study') }, reader, {
        territories: mapById(territories),
        events: mapById(events),
        places: placeById
      })
  };
  return { edition: deepFreeze(edition), problems };
}

type RawSource = v.InferOutput<typeof schema.SourceItem>;

function readSources(files: Files, found: ProblemLog): readonly Validated<RawSource>[] {
  const file = validateFile(v.array(v.unknown(), 'expected a list of sources'), 'sources.json', files, found);
  if (!file) found.loseFile();
  return validateItems(schema.SourceItem, file?.value ?? [], 'sources.json', [], found);
}

/** The texts of edition.json that are taken over as they stand: each in every language, no id twice. */
function checkTexts(
  { value, spot }: Validated<v.InferOutput<typeof schema.EditionFile>>,
  reader: EditionParser
): void {
  reader.localized(value.title, spot.in('title'));
  reader.localized(value.description, spot.in('description'));
  for (const field of ['lanes', 'kinds', 'powers', 'people'] as const) {
    const seen = new Set<string>();
    value[field].forEach((item: { id: string; name: Localized; role?: Localized }, i) => {
      const here = spot.in(`${field}[${i}]`);
      reader.localized(item.name, here.in('name'));
      if (item.role) reader.localized(item.role, here.in('role'));
      if (seen.has(item.id)) here.in('id').report(`"${item.id}" stands twice; give one of them another id`);
      seen.add(item.id);
    });
  }
}
