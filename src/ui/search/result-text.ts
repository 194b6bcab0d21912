/** The text of a search result: its title, the name that matched, and a description. */
import { authorList } from '../../domain/author';
import { findById, type Edition } from '../../domain/edition';
import type { Localized } from '../../domain/reading';
import type { EntityRef } from '../../domain/entities/entity-ref';
import type { Language, TextInLanguage } from '../../state/language.svelte';
import type { TextPassage } from './search-documents';
import type { SearchHit } from './search-index';
import { squeezed } from './tokens';

export type ResultText = {
  readonly title: TextInLanguage;
  /** The name that matched, where it is not the title. */
  readonly name: TextInLanguage | undefined;
  /** A description, or a date. */
  readonly about: TextInLanguage | undefined;
};

/** @param edition the one that was searched */
export function resultText(
  { entry, name }: SearchHit,
  edition: Edition,
  typed: string,
  language: Language
): ResultText {
  const { opens } = entry;
  if (!('kind' in opens))
    return { title: plain(opens.chapter), name: undefined, about: excerpt(opens, typed) };
  const { title, about } = thing(opens, edition, language);
  const other = name && squeezed(name.text) !== squeezed(title.text);
  return { title, name: other ? { text: name.text, lang: name.lang } : undefined, about };
}

const plain = (text: string): TextInLanguage => ({ text, lang: undefined });

function thing(
  { kind, id }: EntityRef,
  edition: Edition,
  language: Language
): { readonly title: TextInLanguage; readonly about: TextInLanguage | undefined } {
  const { late } = language;
  const told = (title: Localized | undefined, about: TextInLanguage | undefined) => ({
    title: language.text(title ?? {}),
    about
  });
  switch (kind) {
    case 'place': {
      const place = findById(edition.places, id);
      const whole = place?.within === undefined ? undefined : findById(edition.places, place.within);
      const kinds = place && [
        late.place.kinds[place.kind],
        ...(whole ? [language.text(whole.label).text] : [])
      ];
      return told(place?.label, kinds && plain(kinds.join(', ')));
    }
    case 'person': {
      const person = findById(edition.people, id);
      return told(person?.name, person && language.text(person.role));
    }
    case 'event': {
      const event = findById(edition.events, id);
      return told(event?.title, event && plain(language.format.datings(event.when)));
    }
    case 'movement':
      return told(findById(edition.movements, id)?.title, plain(late.movement.kind));
    case 'territory':
      return told(findById(edition.territories, id)?.title, plain(late.territory.kind));
    case 'route': {
      const route = findById(edition.routes, id);
      return told(route?.title, route && plain(late.route.kinds[route.kind]));
    }
    case 'source': {
      const source = edition.sources.get(id);
      const own = source?.titles?.[language.code];
      const from = [source && authorList(source.authors), source?.container].filter(Boolean).join(', ');
      return {
        title: { text: own ?? source?.title ?? id, lang: own ? undefined : source?.language },
        about: from ? plain(from) : undefined
      };
    }
  }
}

/** Characters of a passage shown before the word that was found, and in all. */
const BEFORE = 30;
const SHOWN = 110;

/** The words of a passage around the first that was typed. */
function excerpt({ text, lang }: TextPassage, typed: string): TextInLanguage {
  const word = typed.trim().split(/\s+/)[0]?.toLowerCase() ?? '';
  const at = Math.max(0, text.toLowerCase().indexOf(word));
  const start = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const end = start + SHOWN >= text.length ? text.length : text.lastIndexOf(' ', start + SHOWN);
  return { text: `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`, lang };
}
