/**
 * The boundary: the files of an edition in, frozen domain values out, and every problem of every file.
 *
 * A feature that cannot be read is left out and reported; a reference to something unknown is dropped and reported;
 * everything else is kept, so that a mistake costs no more than what it is in.
 */
import * as v from 'valibot';
import type { LegibleHead } from './legible-head';
import { parseEdition, type EditionReadResult, type ParsingHelp, type SeldomRead } from './parse-edition';
import { ProblemLog } from './problems';
import * as schema from './schema';
import { validateFeatures, validateFile, validateItems } from './validate';
import type { Files, Validated, WrittenEdition } from './written-edition';

/** What is done for an author and not for a visitor. */
export type AuthorHelp = ParsingHelp & {
  /** What an edition.json with errors still tells, so that these do not hide what is wrong with the other files. */
  readonly legibleHead?: LegibleHead;
};

/**
 * @param files the text of each file by its name; a file that could not be fetched is absent
 * @param log where problems are collected, for who reads more than these files
 */
export function readEdition(
  files: Files,
  help: AuthorHelp = {},
  log = new ProblemLog(),
  seldom: SeldomRead = {}
): EditionReadResult {
  return resultOf(parseEdition(validateEdition(files, log, help.legibleHead), help, log, seldom));
}

/** What `work` gives in the end, done without a pause. */
export function resultOf<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** What of the files fits the schemas; what does not is reported. */
export function validateEdition(files: Files, log: ProblemLog, legibleHead?: LegibleHead): WrittenEdition {
  const head = validateFile(schema.EditionFile, 'edition.json', files, log);
  const listed = validateFile(v.array(v.unknown(), 'expected a list of sources'), 'sources.json', files, log);
  if (!listed) log.addUnreadableFile();
  return {
    head,
    sources: validateItems(schema.SourceItem, listed?.value ?? [], 'sources.json', [], log),
    features: {
      places: validateFeatures(schema.PlaceFeature, 'places.geojson', files, log),
      events: withDetails(validateFeatures(schema.EventFeature, 'events.geojson', files, log)),
      movements: withDetails(validateFeatures(schema.MovementFeature, 'movements.geojson', files, log)),
      territories: withDetails(validateFeatures(schema.TerritoryFeature, 'territories.geojson', files, log)),
      routes: withDetails(validateFeatures(schema.RouteFeature, 'routes.geojson', files, log))
    },
    legible: head?.value ?? legibleHead?.(files, log)
  };
}

const withDetails = <F extends { readonly properties: object }>(features: readonly Validated<F>[]) =>
  features.map(({ value, pointer }) => ({
    value: { ...value, details: (): F['properties'] => value.properties },
    pointer
  }));
