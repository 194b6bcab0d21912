/** What an entity is, in a few words: its other names in their scripts, and its kind or role. */
import type { Edition } from '../../domain/edition';
import { titleOf } from '../../domain/entities';
import type { EntityRef } from '../../domain/entities/entity-ref';
import type { Language } from '../../state/language.svelte';
import { entityLines } from '../entities/entity-words';

/** Title and lines of a tooltip. */
export type Gloss = { readonly title: string; readonly lines: readonly string[] };

/** Undefined for an entity that the edition does not have. */
export function entityGloss(edition: Edition, ref: EntityRef, language: Language): Gloss | undefined {
  const title = titleOf(edition, ref);
  return title && { title: language.text(title).text, lines: entityLines(edition, ref, language) };
}
