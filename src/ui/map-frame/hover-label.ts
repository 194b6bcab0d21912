/** The name of the feature under the pointer, in the visitor's language. */
import { findById } from '../../domain/edition';
import type { Scene } from '../../domain/scene';
import type { EntityRef } from '../../domain/entities/entity-ref';
import { labelAt } from '../../domain/toponym';
import type { Language } from '../../state/language.svelte';

export type HoverLabel = { readonly title: string; readonly when: string | undefined };

export function hoverLabel(
  { edition, instant }: Scene,
  { kind, id }: EntityRef,
  language: Language
): HoverLabel | undefined {
  if (kind === 'place') {
    const place = findById(edition.places, id);
    return place && { title: language.text(labelAt(place, instant)).text, when: undefined };
  }
  if (kind === 'event') {
    const event = findById(edition.events, id);
    return event && { title: language.text(event.title).text, when: language.format.datings(event.when) };
  }
  const thing =
    kind === 'movement'
      ? findById(edition.movements, id)
      : kind === 'territory'
        ? findById(edition.territories, id)
        : findById(edition.routes, id);
  return thing && { title: language.text(thing.title).text, when: undefined };
}
