/** What the thing pointed at is called, in the reader's language. */
import { named } from '../../domain/edition';
import type { Scene } from '../../domain/scene';
import type { Selection } from '../../domain/selection';
import { labelAt } from '../../domain/toponym';
import type { Language } from '../../state/language.svelte';

export type Naming = { readonly title: string; readonly when: string | undefined };

export function naming(
  { edition, instant }: Scene,
  { kind, id }: Selection,
  language: Language
): Naming | undefined {
  if (kind === 'place') {
    const place = named(edition.places, id);
    return place && { title: language.text(labelAt(place, instant)).text, when: undefined };
  }
  if (kind === 'event') {
    const event = named(edition.events, id);
    return event && { title: language.text(event.title).text, when: language.format.datings(event.when) };
  }
  const thing =
    kind === 'movement'
      ? named(edition.movements, id)
      : kind === 'territory'
        ? named(edition.territories, id)
        : named(edition.lines, id);
  return thing && { title: language.text(thing.title).text, when: undefined };
}
