/** What the readers of all formats make of a file, before it has ids and evidence: names, dates in EDTF, positions. */
import type { PlaceKind, RouteKind, TransportMode } from '../domain/edition';
import type { LngLat } from '../domain/lng-lat';
import type { Grade } from '../domain/reading';
import type { Spot } from './import-log';

/** Who says so, in the words of the file: ids, titles or addresses of sources. Empty where it names none. */
export type DraftEvidence = { readonly sources: readonly string[]; readonly grade?: Grade };

/** A place as something else names it. */
export type PlaceMention = { readonly name: string; readonly position?: LngLat; readonly spot: Spot };

export type DraftPlace = DraftEvidence & {
  readonly spot: Spot;
  readonly name: string;
  readonly position?: LngLat;
  readonly otherNames?: readonly { readonly toponym: string; readonly lang?: string }[];
  readonly kind?: PlaceKind;
  readonly precisionMetres?: number;
  readonly text?: string;
};

export type DraftEvent = DraftEvidence & {
  readonly spot: Spot;
  readonly title: string;
  readonly text?: string;
  /** EDTF. */
  readonly when?: string;
  readonly kind?: string;
  readonly places: readonly PlaceMention[];
  readonly people: readonly string[];
};

export type DraftStop = { readonly place: PlaceMention; readonly arrive?: string; readonly depart?: string };

export type DraftJourney = DraftEvidence & {
  readonly spot: Spot;
  readonly title: string;
  readonly text?: string;
  readonly stops: readonly DraftStop[];
  /** From each stop to the next. */
  readonly modes: readonly TransportMode[];
  readonly people: readonly string[];
  /** The way as it was recorded; without it, straight from stop to stop. */
  readonly path?: readonly LngLat[];
};

export type DraftRoute = DraftEvidence & {
  readonly spot: Spot;
  readonly title: string;
  readonly text?: string;
  readonly kind?: RouteKind;
  readonly when?: string;
  readonly path: readonly LngLat[];
};

export type DraftTerritory = DraftEvidence & {
  readonly spot: Spot;
  readonly title: string;
  readonly text?: string;
  readonly holder?: string;
  readonly when?: string;
  /** Rings of polygons, as in a MultiPolygon of GeoJSON. */
  readonly polygons: readonly (readonly (readonly LngLat[])[])[];
};

/** An item of CSL-JSON, of which no more is known than that it is an object. */
export type DraftSource = { readonly spot: Spot; readonly item: Readonly<Record<string, unknown>> };

export type Draft = {
  /** What the file calls itself. */
  readonly title?: string;
  readonly description?: string;
  readonly language?: string;
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
