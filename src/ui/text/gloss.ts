/** Who or what a name in the text is, in a line: other names, in their scripts, and a word on it. */
import { authorList } from '../../domain/author';
import { findById, type Edition } from '../../domain/edition';
import type { EntityMention } from '../../domain/narrative';
import type { Localized } from '../../domain/reading';
import type { Language } from '../../state/language.svelte';

/** What stands in the tooltip; undefined for what the edition does not tell. */
export type Gloss = { readonly title: string; readonly lines: readonly string[] };

/** As many other names as a line holds. */
const NAMES = 5;

export function entityGloss(
  edition: Edition,
  { kind, id }: EntityMention,
  language: Language
): Gloss | undefined {
  const say = (localized: Localized) => language.text(localized).text;
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
      const title = say(place.label);
      return gloss(
        title,
        others(
          title,
          place.names.map(({ toponym }) => toponym)
        ),
        language.t.place.kinds[place.kind]
      );
    }
    case 'person': {
      const person = findById(edition.people, id);
      if (!person) return undefined;
      const title = say(person.name);
      return gloss(
        title,
        others(
          title,
          person.names.map(({ name }) => name)
        ),
        say(person.role)
      );
    }
    case 'event': {
      const event = findById(edition.events, id);
      return event && gloss(say(event.title), language.format.datings(event.when), say(event.kind.name));
    }
    case 'source': {
      const source = edition.sources.get(id);
      if (!source) return undefined;
      const title = source.titles ? say(source.titles) : source.title;
      return gloss(
        title,
        [authorList(source.authors), source.container, source.issued].filter(Boolean).join(', ')
      );
    }
    case 'movement':
    case 'territory':
    case 'route': {
      const lists = { movement: edition.movements, territory: edition.territories, route: edition.routes };
      const thing = findById<{ id: string; title: Localized }>(lists[kind], id);
      return thing && gloss(say(thing.title));
    }
  }
}
