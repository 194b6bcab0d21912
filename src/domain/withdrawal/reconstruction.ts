/**
 * What an edition offers for reasoning about a withdrawal that no source describes: posts, ways, ports, and numbers to
 * begin with. Each says on what it rests; most rest on nothing but a guess, and say so.
 */
import type { Position } from 'geojson';
import type { Place, Territory } from '../edition';
import type { Claim, Evidence, Localized } from '../reading';
import type { Instant } from '../time';

/**
 * `pace` km marched in a day · `flow` men who can set out from one post in a day · `detachment` men who march together ·
 * `capacity` men whom the port can put on board in a day · `ship` men on a ship · `knots` its speed · `reserve` days
 * kept in hand before a deadline.
 */
export const QUANTITIES = ['pace', 'flow', 'detachment', 'capacity', 'ship', 'knots', 'reserve'] as const;
export type QuantityName = (typeof QUANTITIES)[number];

/** `start` the first day on which a post may be left · `ice` the first on which ships can be boarded. */
export const DAYS = ['start', 'ice'] as const;
export type DayName = (typeof DAYS)[number];

/** A number that the reader may change between two bounds. */
export type Adjustable<T extends number = number> = Evidence & {
  readonly value: T;
  readonly min: T;
  readonly max: T;
  readonly step: number;
};

/** A part of a way that lies in one territory. */
export type WayPart = {
  readonly territory: Territory;
  /** As it is walked, longer than the line that is drawn. */
  readonly kilometres: number;
  readonly path: readonly Position[];
};

export type Post = Evidence & {
  readonly place: Place;
  readonly men: number;
  /** As many as the reader may put there. */
  readonly most: number;
  /** Overland to the port; empty for the port's own garrison. */
  readonly way: readonly WayPart[];
};

/** A way by sea: to a port that may be assumed, or just out of sight. */
export type Voyage = { readonly kilometres: number; readonly path: readonly Position[] };
export type Harbour = Evidence & Voyage & { readonly place: Place };

/** A set of assumptions worth looking at: `plan` is what it changes, as `assumptions.ts` writes it. */
export type Preset = {
  readonly id: string;
  readonly title: Localized;
  readonly text: Claim;
  readonly plan: string;
};

export type Reconstruction = {
  /** What is known, what is not, and what is assumed in general. */
  readonly claims: readonly Claim[];
  /** Where all embark, and the territory that must be empty when they have. */
  readonly port: { readonly place: Place; readonly territory: Territory };
  readonly posts: readonly Post[];
  readonly seaward: Voyage;
  readonly harbours: readonly Harbour[];
  readonly quantities: Readonly<Record<QuantityName, Adjustable>>;
  readonly days: Readonly<Record<DayName, Adjustable<Instant>>>;
  readonly presets: readonly Preset[];
};
