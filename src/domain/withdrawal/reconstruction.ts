/**
 * What an edition offers for the reconstruction of a withdrawal that no source describes: garrisons, marches, ports, and
 * numbers to begin with. Each has its evidence; most are guesses, and say so.
 */
import type { LngLat } from '../lng-lat';
import type { Place, Territory } from '../edition';
import type { Claim, Evidence, Localized } from '../reading';
import type { Instant } from '../time';

/**
 * `marchSpeed`     km in a day
 * `departureRate`  men who can set out from one garrison in a day
 * `detachmentSize` men who march together
 * `boardingRate`   men who can board at the port in a day
 * `shipCapacity`   men on a ship
 * `shipSpeed`      knots
 * `reserve`        days kept in hand before a deadline
 */
export const QUANTITIES = [
  'marchSpeed',
  'departureRate',
  'detachmentSize',
  'boardingRate',
  'shipCapacity',
  'shipSpeed',
  'reserve'
] as const;
export type QuantityName = (typeof QUANTITIES)[number];

/** The first day on which a garrison may set out, and the first on which ships can be boarded: the ice is gone. */
export const DAYS = ['earliestDeparture', 'earliestBoarding'] as const;
export type DayName = (typeof DAYS)[number];

/** A number that a visitor may change between two bounds. */
export type Adjustable<T extends number = number> = Evidence & {
  readonly value: T;
  readonly min: T;
  readonly max: T;
  readonly step: number;
};

/** The part of a march that lies in one territory. */
type MarchStage = {
  readonly territory: Territory;
  /** As walked: more than the length of the line that is drawn. */
  readonly kilometres: number;
  readonly path: readonly LngLat[];
};

export type Garrison = Evidence & {
  readonly place: Place;
  readonly men: number;
  /** As many men as a visitor may put there. */
  readonly maximum: number;
  /** Overland to the port; empty for the port's own garrison. */
  readonly march: readonly MarchStage[];
};

/** A course by sea. */
export type Voyage = { readonly kilometres: number; readonly path: readonly LngLat[] };
/** A port to which ships may be assumed to sail. */
export type Destination = Evidence & Voyage & { readonly place: Place };

/** A set of assumptions worth looking at. */
export type Preset = {
  readonly id: string;
  readonly title: Localized;
  readonly text: Claim;
  /** What it changes, as a link writes it: see assumptions.ts. */
  readonly assumptions: string;
};

export type Reconstruction = {
  /** What is known, what is not known, and what is assumed in general. */
  readonly claims: readonly Claim[];
  /** Where all embark, and the territory that must be empty when they have. */
  readonly embarkation: { readonly place: Place; readonly territory: Territory };
  readonly garrisons: readonly Garrison[];
  /** Sailed where no destination is assumed. */
  readonly voyageOutOfSight: Voyage;
  readonly destinations: readonly Destination[];
  readonly quantities: Readonly<Record<QuantityName, Adjustable>>;
  readonly days: Readonly<Record<DayName, Adjustable<Instant>>>;
  readonly presets: readonly Preset[];
};
