/** What is written in the files of an edition, once it is known to fit the schemas; its references and dates are still to be read. */
import type * as v from 'valibot';
import type { JsonPointer } from './json-pointer';
import type * as schema from './schema';

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

/** The text of each file of an edition, by its name. */
export type Files = ReadonlyMap<string, string>;

/** A value that fits its schema, and the pointer to which further problems with it are reported. */
export type Validated<T> = { readonly value: T; readonly pointer: JsonPointer };

type Written<T extends v.GenericSchema> = Validated<v.InferOutput<T>>;

export type WrittenHead = v.InferOutput<typeof schema.EditionFile>;

export type WrittenEdition = {
  /** Undefined where edition.json cannot be read. */
  readonly head: Validated<WrittenHead> | undefined;
  /** The same, or what could be made out of one with errors. */
  readonly legible: WrittenHead | undefined;
  /** The meridian in the middle of the map, where somebody has looked at all features before, and at where their references lead. */
  readonly middle?: number;
  readonly sources: readonly Written<typeof schema.SourceItem>[];
  readonly features: {
    readonly places: readonly Written<typeof schema.PlaceFeature>[];
    /** Events and movements may be read when they are asked for; then they can be once. */
    readonly events: Iterable<Written<typeof schema.EventFeature>>;
    readonly movements: Iterable<Written<typeof schema.MovementFeature>>;
    readonly territories: readonly Written<typeof schema.TerritoryFeature>[];
    readonly routes: readonly Written<typeof schema.RouteFeature>[];
  };
};
