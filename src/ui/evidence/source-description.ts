/** How a note names a source. */
import { primaryTag } from '../../domain/best-text';
import { authorList } from '../../domain/author';
import type { Source, SourceCategory } from '../../domain/source';
import { DOCUMENT } from '../../domain/reading';
import { languageOfWords, type PanelMessages } from '../../i18n';
import { intlLocale, languageNameIn } from '../../i18n/intl-locale';
import type { CitedEvidence } from './notes';

export type SourceDescription = {
  readonly title: string;
  /** The language of the title, where it is not plainly the reader's. */
  readonly lang: string | undefined;
  readonly url: string | undefined;
  /** Author, place and kind, as the note goes on behind the title. */
  readonly rest: string;
};

/** `language`: the reader's, in which the languages of sources are named. */
export function describeSource(
  { citation, source, first }: CitedEvidence,
  words: PanelMessages['notes'],
  language: string
): SourceDescription {
  const locator = citation.locator && locatorWords(citation.locator, words);
  if (source?.id === DOCUMENT) {
    return {
      title: words.document,
      lang: undefined,
      url: source.url,
      rest: `${locator ? `, ${locator}` : ''}.`
    };
  }
  const behind = [
    first && source && authorList(source.authors),
    first && source?.container,
    first && yearUnless(`${source?.container} ${locator}`, source?.issued),
    locator
  ];
  const sentence = behind.map((part) => (part ? `, ${part}` : '')).join('');
  const own = source?.titles?.[language];
  const title = own ?? source?.title ?? citation.source;
  // What ends in an abbreviation or in initials has its full stop.
  const stop = (sentence || title).endsWith('.') ? '' : '.';
  return {
    title,
    lang: source && !own ? titleLanguage(source, language) : undefined,
    url: source?.url,
    rest: `${sentence}${stop}${first && source?.url ? ` ${kindWords(source.category, source.language, words, language)}.` : ''}`
  };
}

/** The language of a title, where it is not plainly the reader's. Translated ones stand in Latin letters. */
export function titleLanguage({ title, language }: Source, reader: string): string | undefined {
  const own = /\p{Script=Cyrillic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(title);
  const latin = !language || !/^(ru|zh|ja|ko)/.test(language);
  return language === reader || own === latin ? undefined : language;
}

/** A bare number is a paragraph; "p.", or "с." of a Russian work, is said in the reader's language. */
export const locatorWords = (locator: string, words: PanelMessages['notes']): string =>
  /^\d/.test(locator) ? words.paragraph(locator) : locator.replace(/^(?:pp?|с)\. ?(?=\d)/, words.page(''));

/** The year of an issue, where it is not said already. */
function yearUnless(said: string, issued: string | undefined): string | undefined {
  const year = issued?.split('-')[0];
  return year && said.includes(year) ? undefined : year;
}

/** "Newspaper, in Japanese" */
export function kindWords(
  category: SourceCategory,
  sourceLanguage: string | undefined,
  words: PanelMessages['notes'],
  language: string
): string {
  const name = words.categories[category];
  const kind = name.charAt(0).toLocaleUpperCase(intlLocale(language)) + name.slice(1);
  if (!sourceLanguage) return kind;
  // Chinese is Chinese in either script.
  const its = languageNameIn(languageOfWords(language), primaryTag(sourceLanguage));
  return `${kind}, ${words.inLanguage(its)}`;
}
