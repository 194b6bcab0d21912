/** What an entity is, in a few words: its other names in their scripts, and its kind or role. */
import { authorList } from '../../domain/author';
import { findById, type Edition } from '../../domain/edition';
import type { EntityMention } from '../../domain/narrative';
import type { Localized } from '../../domain/reading';
import type { Language } from '../../state/language.svelte';

/** Title and lines of a tooltip. */
export type Gloss = { readonly title: string; readonly lines: readonly string[] };

/** How many other names are given. */
const NAMES = 5;

/** Undefined for an entity that the edition does not have. */
export function entityGloss(
  edition: Edition,
  { kind, id }: EntityMention,
  language: Language
): Gloss | undefined {
  const textOf = (localized: Localized) => language.text(localized).text;
  const others = (title: string, names: readonly string[]) =>
    [...new Set(names)]
      .filter((name) => name !== title)
      .slice(0, NAMES)
      .join(' · ');
  const gloss = (title: string, ...lines: readonly string[]): Gloss => ({
    title,
    lines: lines.filter(Boolean)
  });
  switch (kind) {
    case 'place': {
      const place = findById(edition.places, id);
      if (!place) return undefined;
      const title = textOf(place.label);
      return gloss(
        title,
        others(
          title,
          place.names.map(({ toponym }) => toponym)
        ),
        language.late.place.kinds[place.kind]
      );
    }
    case 'person': {
      const person = findById(edition.people, id);
      if (!person) return undefined;
      const title = textOf(person.name);
      return gloss(
        title,
        others(
          title,
          person.names.map(({ name }) => name)
        ),
        textOf(person.role)
      );
    }
    case 'event': {
      const event = findById(edition.events, id);
      return (
        event && gloss(textOf(event.title), language.format.datings(event.when), textOf(event.kind.name))
      );
    }
    case 'source': {
      const source = edition.sources.get(id);
      if (!source) return undefined;
      const title = source.titles ? textOf(source.titles) : source.title;
      return gloss(
        title,
        [authorList(source.authors), source.container, source.issued].filter(Boolean).join(', ')
      );
    }
    case 'movement':
    case 'territory':
    case 'route': {
      const lists = { movement: edition.movements, territory: edition.territories, route: edition.routes };
      const entity = findById<{ id: string; title: Localized }>(lists[kind], id);
      return entity && gloss(textOf(entity.title));
    }
  }
}
