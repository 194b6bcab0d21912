/** The name of the feature under the pointer, in the visitor's language. */
import { findOfKind, titleOf } from '../../domain/entities';
import type { Scene } from '../../domain/scene';
import type { EntityRef } from '../../domain/entities/entity-ref';
import type { Language } from '../../state/language.svelte';

/** `when`: of an event. */
export type HoverLabel = { readonly title: string; readonly when: string | undefined };

export function hoverLabel(
  { edition, instant }: Scene,
  ref: EntityRef,
  language: Language
): HoverLabel | undefined {
  const title = titleOf(edition, ref, instant);
  const event = findOfKind(edition, 'event', ref);
  return title && { title: language.text(title).text, when: event && language.format.datings(event.when) };
}
