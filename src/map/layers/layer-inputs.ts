import type { Edition } from '../../domain/edition';
import type { Hidden } from '../../view/layers';
import type { EntityRef } from '../../domain/entities/entity-ref';
import type { Theme } from '../../view/theme';
import type { GpuClock } from '../gpu-time';

/** What layers are built from. It changes when the reader chooses something, not when time moves. */
export type LayerInputs = {
  readonly edition: Edition;
  readonly selection: EntityRef | undefined;
  /** Ids of the events that are looked for; no other lights up. */
  readonly matchingEventIds: ReadonlySet<string>;
  readonly hidden: Hidden;
  readonly theme: Theme;
  readonly clock: GpuClock;
  /** A withdrawal to be reconstructed: by which assumptions, and in which languages it is named, the best first. */
  readonly withdrawal?: { readonly plan: string; readonly languages: readonly string[] } | undefined;
};

/** What a layer draws, and what the reader who points at it means. */
export type Pickable = { readonly selection: EntityRef };
