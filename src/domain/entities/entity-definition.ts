/** What the program must know of a kind of entity: one value of this type for each, in a file of its own. */
import type { Dating } from '../dating';
import type { Edition } from '../edition';
import type { LngLat } from '../lng-lat';
import type { Localized, Readings } from '../reading';
import type { Instant } from '../time';
import type { Statement } from './statement';

export type EntityDefinition<T extends { readonly id: string }> = {
  /** Every entity of the kind, in the order of the edition; ids are unique among them. */
  readonly all: (edition: Edition) => readonly T[];
  /** What it is called: at an instant, where its name changes with time. */
  readonly title: (entity: T, at?: Instant) => Localized;
  /** When it happened or began, by which lists put it in order; undefined for what has no such date. */
  readonly when: (entity: T) => Readings<Dating> | undefined;
  /** Where it is on the map; empty when it is nowhere. */
  readonly points: (entity: T, edition: Edition) => readonly LngLat[];
  /** Every piece of evidence for what is said of it, each once, in the order in which its page tells it. */
  readonly statements: (entity: T) => readonly Statement[];
};
