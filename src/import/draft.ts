/** What the readers of all formats make of a file, before it has ids and evidence: names, dates in EDTF, positions. */
import type { PlaceKind, RouteKind, TransportMode } from '../domain/edition';
import type { LngLat } from '../domain/lng-lat';
import type { Grade } from '../domain/reading';
import type { Spot } from './import-log';

/** Who says so, in the words of the file: ids, titles or addresses of sources. Empty where it names none. */
export type DraftEvidence = { readonly sources: readonly string[]; readonly grade?: Grade | undefined };

/** A text in other languages than that of the file, by their tags (BCP 47). */
export type TextTranslations = Readonly<Record<string, string>>;

/** What the texts of a thing are in other languages. */
export type DraftTranslations = {
  readonly title?: TextTranslations;
  readonly text?: TextTranslations;
  readonly kind?: TextTranslations;
};

/** What most things have. */
type Described = DraftEvidence & {
  readonly spot: Spot;
  readonly text?: string | undefined;
  readonly translations?: DraftTranslations | undefined;
};

/** A place as something else names it. */
export type PlaceMention = {
  readonly name: string;
  readonly position?: LngLat | undefined;
  readonly spot: Spot;
};

export type DraftPlace = Described & {
  readonly name: string;
  readonly position?: LngLat | undefined;
  readonly otherNames?: readonly { readonly toponym: string; readonly lang?: string | undefined }[];
  readonly kind?: PlaceKind | undefined;
  readonly precisionMetres?: number | undefined;
};

export type DraftEvent = Described & {
  readonly title: string;
  /** EDTF. */
  readonly when?: string | undefined;
  readonly kind?: string | undefined;
  readonly places: readonly PlaceMention[];
  readonly people: readonly string[];
};

export type DraftStop = {
  readonly place: PlaceMention;
  readonly arrive?: string | undefined;
  readonly depart?: string | undefined;
};

export type DraftJourney = Described & {
  readonly title: string;
  readonly stops: readonly DraftStop[];
  /** From each stop to the next. */
  readonly modes: readonly TransportMode[];
  readonly people: readonly string[];
  /** The way as it was recorded; without it, straight from stop to stop. */
  readonly path?: readonly LngLat[] | undefined;
};

export type DraftRoute = Described & {
  readonly title: string;
  readonly kind?: RouteKind | undefined;
  readonly when?: string | undefined;
  readonly path: readonly LngLat[];
};

export type DraftTerritory = Described & {
  readonly title: string;
  readonly holder?: string | undefined;
  readonly when?: string | undefined;
  /** Rings of polygons, as in a MultiPolygon of GeoJSON. */
  readonly polygons: readonly (readonly (readonly LngLat[])[])[];
};

/** An item of CSL-JSON, of which no more is known than that it is an object. */
export type DraftSource = { readonly spot: Spot; readonly item: Readonly<Record<string, unknown>> };

export type Draft = {
  /** What the file calls itself. */
  readonly title?: string;
  readonly description?: string;
  /** The language of its texts, where it says so. */
  readonly language?: string | undefined;
  readonly places: readonly DraftPlace[];
  readonly events: readonly DraftEvent[];
  readonly journeys: readonly DraftJourney[];
  readonly routes: readonly DraftRoute[];
  readonly territories: readonly DraftTerritory[];
  readonly sources: readonly DraftSource[];
};

/** A draft with nothing in it but `some`. */
export const draft = (some: Partial<Draft>): Draft => ({
  places: [],
  events: [],
  journeys: [],
  routes: [],
  territories: [],
  sources: [],
  ...some
});
