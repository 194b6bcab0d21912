import type { Edition } from '../../domain/edition';
import type { LandChange } from '../../domain/land-changes';
import { memoByObject } from '../../domain/memo';
import type { StrengthAt } from '../../domain/strength';
import type { Instant } from '../../domain/time';
import type { Hidden } from '../../view/layers';
import type { EntityRef } from '../../domain/entities/entity-ref';
import type { SovereigntyMode } from '../../view/sovereignty';
import type { Theme } from '../../view/theme';
import type { GpuClock } from '../gpu-time';
import type { JourneyColumns } from './journeys/journey-columns';
import type { MenShown } from './withdrawal/labels';

/** Ids of the places whose names have room on the map; undefined until that is known. Under a moving camera they are others several times a second, for which no layer is built anew. */
export type NamedPlaces = { ids: ReadonlySet<string> | undefined };

/** What layers of deck.gl are built from. It changes when the user chooses something, not when time moves. */
export type LayerInputs = {
  readonly edition: Edition;
  readonly selection: EntityRef | undefined;
  /** Ids of the events that are looked for; no other is shown. */
  readonly matchingEventIds: ReadonlySet<string>;
  readonly hidden: Hidden;
  readonly sovereignty: SovereigntyMode;
  /** Of names, the best first. */
  readonly languages: readonly string[];
  readonly theme: Theme;
  readonly clock: GpuClock;
  readonly namedPlaces?: NamedPlaces | undefined;
  /** Whether places keep a mark of the events so far. */
  readonly cumulative: boolean;
  /** By which assumptions a withdrawal is reconstructed; undefined for none. */
  readonly plan: string | undefined;
  /** In words, a change of land, of which the readings up to `passed` are past; undefined until they have arrived. */
  readonly landChangeText?: ((change: LandChange, passed: Instant | undefined) => string) | undefined;
  /** In words, how strong those who travel are; undefined until they have arrived. */
  readonly strengthText?: ((strength: StrengthAt) => string) | undefined;
  /** In words, men of a reconstruction; undefined until they have arrived. */
  readonly menText?: ((men: MenShown) => string) | undefined;
};

/** The same, and what deck.gl alone draws. */
export type DeckInputs = LayerInputs & {
  /** Those near the clock. */
  readonly journeys: JourneyColumns;
};

/** What a layer draws, and which entity somebody means who points at it. */
export type Pickable = { readonly selection: EntityRef };

/** Ids as one text, by which deck.gl compares what layers were made of; of very many made once. */
export const listed = memoByObject((ids: ReadonlySet<string>) => [...ids].join());
