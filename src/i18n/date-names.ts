/** The words of typed dates, in every language of the interface that is loaded; months in all of them. */
import { monthNumber } from '../domain/month-names';
import type { TypedDateVocabulary } from './grammar';
import { isLanguageLoaded, LANGUAGES, messagesIn, panelMessagesIn } from '.';

const loadedLanguages = () => LANGUAGES.filter(isLanguageLoaded);
const vocabularies = (): readonly TypedDateVocabulary[] =>
  loadedLanguages().map((code) => panelMessagesIn(code).typedDate.vocabulary);

/** The month that a word names, from 1, or the season, from 21 as EDTF counts them; the word in small letters. */
export const monthOrSeason = (word: string): number | undefined =>
  monthNumber(word, LANGUAGES) ?? seasonNumber(word);

function seasonNumber(word: string): number | undefined {
  const forms = loadedLanguages().flatMap((code) => Object.values(messagesIn(code).dates.seasons));
  for (const seasons of forms) {
    const index = seasons.findIndex((name) => name.toLowerCase() === word);
    if (index >= 0) return index + 21;
  }
  return vocabularies().find(({ otherSeasons }) => Object.hasOwn(otherSeasons, word))?.otherSeasons[word];
}

/** Whether a word in a typed date does not change it: "the", "of". */
export const isFiller = (word: string): boolean =>
  vocabularies().some(({ fillers }) => fillers.includes(word));

/** Whether words, in small letters without blanks and stops, say that a year is before our era, or of it. */
export const eraNamed = (words: string): 'before' | 'of' | undefined =>
  (['before', 'of'] as const).find((era) =>
    vocabularies().some(({ eraWords }) => eraWords[era].includes(words))
  );

/** Words between the two ends of a span: "to". */
export const rangeWords = (): readonly string[] => vocabularies().flatMap((words) => words.rangeWords);
