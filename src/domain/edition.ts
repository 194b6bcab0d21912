/**
 * What an edition holds, once it is read: plain values with every reference resolved.
 * Made by `data/`, never changed afterwards: frozen, but where the build has checked an edition, since freezing costs time and memory.
 * Positions are [longitude, latitude] in degrees, WGS 84.
 */
import type { Era } from './calendar';
import type { Extent } from './extent';
import type { LngLat } from './lng-lat';
import type { Dating } from './dating';
import type { ApproximateDays } from './parse-dating';
import type { EntityRef } from './entities/entity-ref';
import type { PeriodMap } from './period-map';
import type { Claim, Evidence, Localized, Reading, Readings } from './reading';
import type { Source } from './source';
import type { Study } from './study';
import type { Instant, Span } from './time';

/**
 * A name in one language (BCP 47). `today` and `period` say when it was the usual one; `when`, for a name
 * that came or went, between which dates it was in use.
 */
export type Toponym = {
  readonly toponym: string;
  readonly lang: string;
  readonly role?: 'today' | 'period';
  readonly when?: Dating;
};

/** By what right land is held; `control` and `occupation` are without one. */
export const STATUSES = [
  'sovereign',
  'administration',
  'control',
  'occupation',
  'lease',
  'claim',
  'concession'
] as const;
export type Status = (typeof STATUSES)[number];

/** Who held a place, by what right, and when; with no dates, for all of the edition's time. */
export type Holder = {
  readonly status: Status;
  readonly power: Power;
  readonly when?: Dating;
  /** What status and power do not say. */
  readonly text?: Localized;
  readonly evidence: Evidence;
};

export const PLACE_KINDS = ['settlement', 'region', 'quarter', 'building', 'water'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export type Place = {
  readonly id: string;
  readonly kind: PlaceKind;
  /** Id of the place of which it is a part: the city of a building. */
  readonly within?: string;
  readonly names: readonly Toponym[];
  /** The name on the map, by language. */
  readonly label: Localized;
  /** The name in the script of the land, written beneath the label; absent where it would repeat it. */
  readonly localName?: string;
  readonly position: LngLat;
  /** How far off the position may be, in metres, where it was not taken from a source. */
  readonly precisionMetres?: number;
  /** 1 the great cities … 4 villages and buildings: which are named first when room is short. */
  readonly rank: 1 | 2 | 3 | 4;
  /** On which side of the point the name stands, where its author chose one: it keeps clear of coasts and other names. */
  readonly labelSide?: 'east' | 'west' | 'north' | 'south';
  /** Who held it, in order of time. */
  readonly holders: readonly Holder[];
  /** Identifiers by which others know it, as domain/authority-link.ts reads them. */
  readonly links?: readonly string[] | undefined;
  readonly evidence: Evidence;
};

/** Whether a place is known so inexactly that a point on the map would be misleading: a part of a country. */
export const isRegion = ({ precisionMetres }: Place) => (precisionMetres ?? 0) >= 50_000;

/** A person's name as it is written in one language or script (BCP 47). */
export type PersonalName = { readonly name: string; readonly lang: string };

export type Person = {
  readonly id: string;
  readonly name: Localized;
  /** From birth to death; a side that is not known is open. */
  readonly life: Readings<Dating>;
  readonly role: Localized;
  /** The name in other scripts and spellings. */
  readonly names: readonly PersonalName[];
  /** As of a place. */
  readonly links?: readonly string[] | undefined;
};

export type Lane = { readonly id: string; readonly name: Localized };
export type EventKind = { readonly id: string; readonly name: Localized; readonly lane: Lane };

/** A number that sources give, from `min` to `max`; `approximate` where they say so. */
export type Amount = { readonly min: number; readonly max: number; readonly approximate: boolean };
export type Quantity = {
  readonly what: Localized;
  readonly unit?: Localized;
  readonly readings: Readings<Amount>;
};

/** A question that sources answer in different ways, or that one of them leaves open, with each answer. */
export type Difference = { readonly question: Localized; readonly readings: Readings<Localized> };

/** What is asked for where somebody reads about an entity. */
export type Details = {
  /** What the sources say, sentence by sentence; together they are the text of the entity. */
  readonly claims: readonly Claim[];
};

export type EventDetails = Details & {
  readonly quantities: readonly Quantity[];
  readonly differences: readonly Difference[];
};

export type HistoricalEvent = {
  readonly id: string;
  readonly kind: EventKind;
  /** 1 the main events, at which playback stops … 3 those that only the list of events has. */
  readonly rank: 1 | 2 | 3;
  readonly title: Localized;
  /** The same value each time, made when it is first asked for. */
  readonly details: () => EventDetails;
  /** How many words its title and its first claim have, in the language that needs most. */
  readonly toldWords: () => number;
  /** Empty when no source gives a date. */
  readonly when: Readings<Dating>;
  /** Dates of readings that the evidence filter has excluded: not shown, but what they contradict is not certain. */
  readonly excludedDates?: readonly Dating[];
  /** Empty when no source gives a place. */
  readonly where: Readings<Place>;
  readonly people: readonly Person[];
  /** Whatever belongs with this one. */
  readonly related: readonly EntityRef[];
};

/** `unknown`: no source says how. */
export const TRANSPORT_MODES = ['rail', 'ship', 'foot', 'road', 'unknown'] as const;
export type TransportMode = (typeof TRANSPORT_MODES)[number];

/** How many travel; undefined where a source says that it is not known. */
export type Strength = Amount | undefined;

/** A place on a journey, with the dates that sources give. */
export type Stop = {
  readonly place: Place;
  readonly arrive: Readings<Dating>;
  readonly depart: Readings<Dating>;
  /** How many travelled when they came; absent where no source says it. */
  readonly strength?: Readings<Strength>;
  /** How many when they went on, where that is told apart. */
  readonly strengthAfter?: Readings<Strength>;
  /** Index into the movement's path. */
  readonly vertex: number;
};

/** From one stop to the next: by what, and how exactly its course is known. */
export type Leg = {
  readonly mode: TransportMode;
  readonly vessel?: Localized;
  /**
   * `schematic`: only the ends are known, the editors drew the line between them; `omitted`: no line and no way, since the
   * evidence filter passes documents only; the evidence is that of a stop.
   */
  readonly course: 'documented' | 'schematic' | 'omitted';
  readonly evidence: Evidence;
  /** How many travelled at vertices between its ends, in the order of the path. */
  readonly strengths?: readonly StrengthOnTheWay[];
};

/** `vertex`: index into the movement's path. */
export type StrengthOnTheWay = Reading<Strength> & { readonly vertex: number };

export type Movement = {
  readonly id: string;
  readonly title: Localized;
  readonly people: readonly Person[];
  /** As of an event. */
  readonly details: () => Details;
  readonly path: readonly LngLat[];
  /** At least two, in the order of the path; at least one of them has a date. */
  readonly stops: readonly Stop[];
  /** One fewer than the stops. */
  readonly legs: readonly Leg[];
  /** Colour of the band that is as wide as they are strong; the accent where it is absent. */
  readonly colour?: PowerColour;
  /** Id of the movement to which those who travel here belonged before. */
  readonly continues?: string;
  /** The evidence filter passes documents only: no position is computed between two stops. */
  readonly documentedOnly?: true;
};

/** The colours that a power may have, by name; the palette of the map has their values. */
export const POWER_COLOURS = [
  'moss',
  'plum',
  'ochre',
  'sand',
  'rust',
  'olive',
  'rose',
  'slate',
  'umber',
  'clay',
  'steel',
  'indigo',
  'pine',
  'graphite'
] as const;
export type PowerColour = (typeof POWER_COLOURS)[number];

/** A state or army that holds land. */
export type Power = {
  readonly id: string;
  readonly name: Localized;
  /** A few letters that stand for it beside its colour, in the legend and on the map. */
  readonly letters?: Localized | undefined;
  readonly colour: PowerColour;
};

/** A Polygon or MultiPolygon of GeoJSON, with positions of two numbers. */
export type TerritoryGeometry =
  | { type: 'Polygon'; coordinates: [longitude: number, latitude: number][][] }
  | { type: 'MultiPolygon'; coordinates: [longitude: number, latitude: number][][][] };

export type Territory = {
  readonly id: string;
  readonly title: Localized;
  /** The name on the map, and where it stands. */
  readonly label?: { readonly text: Localized; readonly position: LngLat };
  /** A letter or digit on the map that distinguishes it from its neighbours without colour. */
  readonly letter?: string;
  /** Its own shape; absent where the land is one or more of the ground's areas. */
  readonly geometry?: TerritoryGeometry;
  /** Ids of areas of the ground, geo/basemap; empty where it has a shape of its own. */
  readonly areas: readonly string[];
  readonly status: Status;
  /** Whose sovereignty, occupation, lease or claim it is. */
  readonly holder: Power;
  /** Another power that claims the land. */
  readonly claimant?: Power;
  /** Empty for land held through all of the edition's time. */
  readonly when: Readings<Dating>;
  /** As of an event. */
  readonly excludedDates?: readonly Dating[];
  /** As of an event. */
  readonly details: () => Details;
  readonly precision: 'surveyed' | 'approximate' | 'unknown';
};

export const ROUTE_KINDS = ['railway', 'ferry', 'road'] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

/** Who ran a route, several powers when they ran it together; with no dates, for all of the edition's time. */
export type Ownership = {
  readonly powers: readonly Power[];
  readonly when?: Dating;
  readonly evidence: Evidence;
};

/** A station of a route: a place of the edition, or a point with nothing but a name. */
export type Station = { readonly name: Localized; readonly position: LngLat; readonly place?: Place };

/** A railway, ferry or road that could be travelled; not a journey. */
export type Route = {
  readonly id: string;
  readonly title: Localized;
  readonly kind: RouteKind;
  /** As of an event. */
  readonly details: () => Details;
  /** As of a leg. */
  readonly course: 'documented' | 'schematic';
  readonly path: readonly LngLat[];
  /** From rail to rail, in millimetres; empty when no source gives it. */
  readonly gauge: Readings<number>;
  readonly owners: readonly Ownership[];
  /** When it was in use; empty for all of the edition's time. */
  readonly when: Readings<Dating>;
  /** When it could not be used; these are not alternatives but one after the other. */
  readonly interruptions: Readings<Dating>;
  /** In the order of the path. */
  readonly stations: readonly Station[];
  readonly evidence: Evidence;
};

/** The item of a list that has this id. */
export const findById = <T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined =>
  list.find((item) => item.id === id);

/** By how much what the map shows may be off, in metres: at most, and less within the extents of the close-ups. */
export type MapPrecision = {
  readonly metres: number;
  readonly closeUps: readonly { readonly extent: Extent; readonly metres: number }[];
};

/** What a number of something is called, by the categories of Intl.PluralRules. */
export type PluralName = { readonly other: Localized } & {
  readonly [category in Intl.LDMLPluralRule]?: Localized | undefined;
};

export type Edition = {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly licence: string;
  /** The ground under it; the plain one of the world where none is named. */
  readonly ground?: string | undefined;
  /** A map of the time that lies on the ground. */
  readonly periodMap?: PeriodMap | undefined;
  /** Whom the edition owes its data, beside its sources: stands with the credits of the ground. */
  readonly credits?: string | undefined;
  /** By what rule names are spelt. */
  readonly spelling?: Localized | undefined;
  /** What may be searched for. */
  readonly searchExamples?: Localized | undefined;
  /** A unit of the time, for the scale of the map beside kilometres. */
  readonly scale?: { readonly kilometres: number; readonly name: PluralName } | undefined;
  /** Of what the strength of a movement is the number: men, ships, waggons. */
  readonly strengthUnit?: PluralName | undefined;
  /** Eras by which years were also counted. */
  readonly eras: readonly Era[];
  /** Where errors are reported: an address with {subject} and {body} in it. */
  readonly reports?: string | undefined;
  /** In which there are texts, BCP 47; a text may lack those that are not complete. */
  readonly languages: readonly string[];
  /** Those in which nothing lacks; the first alone where it is not said. */
  readonly complete?: readonly string[] | undefined;
  /** By how much dates may be off that are said to be approximate; known of every edition that was read. */
  readonly approximateDays?: ApproximateDays;
  readonly span: Span;
  /** Where the clock stands when the link does not say. */
  readonly openingDate: Instant;
  /** What the map shows when the link does not say: [west, south, east, north]. */
  readonly openingView: { readonly extent: Extent };
  /** How far the map may be off; it is seen no nearer than that allows. */
  readonly precision?: MapPrecision | undefined;
  /** What of the earth can be shown: [west, south, east, north]; across the 180th meridian east is beyond 180. */
  readonly mapLimits: Extent;
  readonly lanes: readonly Lane[];
  readonly kinds: readonly EventKind[];
  readonly powers: readonly Power[];
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly events: readonly HistoricalEvent[];
  readonly movements: readonly Movement[];
  readonly territories: readonly Territory[];
  readonly routes: readonly Route[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly study: Study | undefined;
};
