/** What the page of an entity is given; each page takes what it shows. */
import type { Snippet } from 'svelte';
import type { EntityTypes } from '../../domain/entities';
import type { EntityKind, EntityRef } from '../../domain/entities/entity-ref';
import type { Scene } from '../../domain/scene';
import type { Notes } from '../evidence/notes';

export type EntityPageProps<K extends EntityKind> = {
  readonly entity: EntityTypes[K];
  readonly scene: Scene;
  /** The evidence for all that is said of the entity. */
  readonly notes: Notes;
  /** The paragraphs of the text that mention it. */
  readonly passages: Snippet<[EntityRef]>;
};
