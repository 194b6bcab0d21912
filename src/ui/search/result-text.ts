/** The text of a search result: its title, the name that matched, and a description. */
import type { Edition } from '../../domain/edition';
import { titleOf } from '../../domain/entities';
import type { TextInLanguage } from '../../i18n/text-in-language';
import type { Language } from '../../state/language.svelte';
import { aboutEntity } from '../entities/entity-words';
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
  if (!('kind' in opens)) {
    const title = { text: opens.chapter, lang: undefined };
    return { title, name: undefined, about: excerpt(opens, typed) };
  }
  const title = language.text(titleOf(edition, opens) ?? {});
  const other = name && squeezed(name.text) !== squeezed(title.text);
  return {
    title,
    name: other ? { text: name.text, lang: name.lang } : undefined,
    about: aboutEntity(edition, opens, language)
  };
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
