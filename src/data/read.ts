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
import { toEvent, toPlace, toSource, toTerritory } from './features';
import { frozen } from './frozen';
import { toMovement } from './journey';
import { toLine } from './line';
import type { Problem } from './problems';
import { byId, Reader } from './reader';
import * as schema from './schema';
import { toStudy } from './study';
import { Findings, shapedFeatures, shapedFile, shapedItems, type Files, type Shaped } from './shape';

/** Every file of an edition. */
export const FILES = [
  'edition.json',
  'sources.json',
  'places.geojson',
  'events.geojson',
  'movements.geojson',
  'territories.geojson',
  'lines.geojson'
] as const;

export type Read = {
  /** Undefined only when edition.json, without which nothing has a meaning, cannot be read. */
  readonly edition: Edition | undefined;
  readonly problems: readonly Problem[];
};

/** `files`: the text of each file by its name; one that could not be had at all is absent. */
export function readEdition(files: Files): Read {
  const found = new Findings();
  const { problems } = found;
  const head = shapedFile(schema.EditionFile, 'edition.json', files, found);
  const rawSources = readSources(files, found);
  const sources = byId(rawSources.map(toSource));
  const raw = {
    places: shapedFeatures(schema.PlaceFeature, 'places.geojson', files, found),
    events: shapedFeatures(schema.EventFeature, 'events.geojson', files, found),
    movements: shapedFeatures(schema.MovementFeature, 'movements.geojson', files, found),
    territories: shapedFeatures(schema.TerritoryFeature, 'territories.geojson', files, found),
    lines: shapedFeatures(schema.LineFeature, 'lines.geojson', files, found)
  };
  if (!head) return { edition: undefined, problems };

  const { value, spot } = head;
  const reader = new Reader(value.languages, value.about, sources, found);
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

  const lanes = byId(value.lanes);
  const kinds = value.kinds.flatMap(({ lane, ...kind }, i) => {
    const its = reader.find(lane, lanes, 'lane', spot.in(`kinds[${i}].lane`));
    if (!its) found.lose(kind.id);
    return its ? [{ ...kind, lane: its }] : [];
  });
  const [people, powers] = [byId(value.people), byId(value.powers)];
  const known = { powers, places: byId(raw.places.map(({ value: { id } }) => ({ id }))) };
  const places = raw.places.map((feature) => toPlace(feature, reader, known));
  const placeById = byId(places);
  const related = byId(
    [...raw.events, ...raw.movements, ...raw.territories, ...raw.places].map(({ value: { id } }) => ({ id }))
  );
  /** What `make` makes of the features; one that it cannot use has been reported. */
  const made = <R extends { readonly id: string }, T>(
    features: readonly Shaped<R>[],
    make: (feature: Shaped<R>) => T | undefined
  ): T[] =>
    features.flatMap((feature) => {
      const thing = make(feature);
      if (thing === undefined) found.lose(feature.value.id);
      return thing ?? [];
    });
  const referents = { kinds: byId(kinds), places: placeById, people, related };
  const events = made(raw.events, (feature) => toEvent(feature, reader, referents));
  const territories = made(raw.territories, (feature) => toTerritory(feature, reader, powers));
  const movements = made(raw.movements, (feature) => toMovement(feature, reader, placeById, people));
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
    lines: raw.lines.map((feature) => toLine(feature, reader, powers, placeById)),
    sources,
    study:
      study &&
      toStudy({ value: study, spot: spot.in('study') }, reader, {
        territories: byId(territories),
        events: byId(events),
        places: placeById
      })
  };
  return { edition: frozen(edition), problems };
}

type RawSource = v.InferOutput<typeof schema.SourceItem>;

function readSources(files: Files, found: Findings): readonly Shaped<RawSource>[] {
  const file = shapedFile(v.array(v.unknown(), 'expected a list of sources'), 'sources.json', files, found);
  if (!file) found.loseFile();
  return shapedItems(schema.SourceItem, file?.value ?? [], 'sources.json', [], found);
}

/** The texts of edition.json that are taken over as they stand: each in every language, no id twice. */
function checkTexts({ value, spot }: Shaped<v.InferOutput<typeof schema.EditionFile>>, reader: Reader): void {
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
