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

/** Of which there are details; those first of which there are few, so that the details of the others are found without going through more. */
export const DETAILED = ['routes', 'territories', 'movements', 'events'] as const;
export type Detailed = (typeof DETAILED)[number];
/** In that file, in its order: of a source all that is read of it, of a person what is told of him, and what the study tells. */
export const LATE = ['sources', 'people', 'study', ...DETAILED] as const;
export type Late = (typeof LATE)[number];

/**
 * In which the build writes what may come later of an edition that it has checked: sources, but for their ids and categories; people, but for
 * their names; what the study tells; and the details of all entities, but for events without a date: the list of events asks how sure they are.
 */
export const DETAILS_FILE = 'details.json';

/** The text of each file of an edition, by its name. */
export type Files = ReadonlyMap<string, string>;

/** A value that fits its schema, and the pointer to which further problems with it are reported. */
export type Validated<T> = { readonly value: T; readonly pointer: JsonPointer };

type Written<T extends v.GenericSchema> = Validated<v.InferOutput<T>>;

/** The fields of a feature that are asked for where somebody reads about it. */
export const DETAILS = ['claims', 'quantities', 'differences'] as const;
type Detail = (typeof DETAILS)[number];

/** A feature whose details may be read when they are asked for; of an event the build has counted what is told. */
export type WithDetails<F extends { readonly properties: object }> = Omit<F, 'properties'> & {
  readonly properties: Omit<F['properties'], Detail>;
  readonly details: () => Pick<F['properties'], Detail & keyof F['properties']>;
  readonly toldWords?: number;
};

/** `late`: the fields of a source that are read when they are asked for. */
export type WrittenSource = Written<typeof schema.SourceItem> & { readonly late?: () => object };

type WrittenFeature<T extends v.GenericSchema<unknown, { readonly properties: object }>> = Validated<
  WithDetails<v.InferOutput<T>>
>;

export type WrittenHead = v.InferOutput<typeof schema.EditionFile>;

export type WrittenEdition = {
  /** Undefined where edition.json cannot be read. */
  readonly head: Validated<WrittenHead> | undefined;
  /** The same, or what could be made out of one with errors. */
  readonly legible: WrittenHead | undefined;
  /** Where somebody has looked at all features before, and at where their references lead. */
  readonly checked?: {
    /** The meridian in the middle of the map. */
    readonly middle: number;
    /** What is the same in several features, and written once. */
    readonly shared: ReadonlySet<unknown>;
    /** What the next of its kind has besides, which may be read when it is asked for. */
    readonly late: (kind: Late) => () => object;
  };
  readonly sources: readonly WrittenSource[];
  readonly features: {
    readonly places: readonly Written<typeof schema.PlaceFeature>[];
    /** Events and movements may be read when they are asked for; then they can be once. */
    readonly events: Iterable<WrittenFeature<typeof schema.EventFeature>>;
    readonly movements: Iterable<WrittenFeature<typeof schema.MovementFeature>>;
    readonly territories: readonly WrittenFeature<typeof schema.TerritoryFeature>[];
    readonly routes: readonly WrittenFeature<typeof schema.RouteFeature>[];
  };
};
