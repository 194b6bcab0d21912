/** The words of dates, in every language of the interface that is loaded. */
import { monthNumber } from '../domain/month-names';
import { isLanguageLoaded, LANGUAGES, messagesIn } from '.';

const loadedMessages = () => LANGUAGES.filter(isLanguageLoaded).map(messagesIn);

/** The month that a word names, from 1, or the season, from 21 as EDTF counts them; the word in small letters. */
export const monthOrSeason = (word: string): number | undefined =>
  monthNumber(
    word,
    loadedMessages().map(({ locale }) => locale)
  ) ?? seasonNumber(word);

function seasonNumber(word: string): number | undefined {
  const names = loadedMessages().flatMap(({ dates }) => [
    ...Object.values(dates.seasons),
    dates.otherSeasons ?? []
  ]);
  for (const seasons of names) {
    const index = seasons.findIndex((name) => name.toLowerCase() === word);
    if (index >= 0) return index + 21;
  }
  return undefined;
}

/** Whether a word in a typed date does not change it: "the", "of". */
export const isFiller = (word: string): boolean =>
  loadedMessages().some(({ dates }) => dates.fillers.includes(word));

/** Words between the two ends of a span: "to". */
export const rangeWords = (): readonly string[] => loadedMessages().flatMap(({ dates }) => dates.rangeWords);
