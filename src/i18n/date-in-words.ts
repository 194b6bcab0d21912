import { readDateParts, type DateParts } from '../domain/date-parts';
import { monthNumber } from '../domain/month-names';
import { LANGUAGES } from '.';
import { readCharacters } from './date-characters';

const VOCABULARY = {
  monthOrSeason: (word: string) => monthNumber(word, LANGUAGES),
  isFiller: (word: string) => /^(the|\p{L}{1,2})$/u.test(word) // "the 20th of January", «20 января 1925 г.», « le 1er mai »
};

/**
 * The day, or the month of a year, that a text names in any language of the interface, also one whose words are not loaded: "20 January",
 * «20 января», 1月20日, "January 1925". Undefined for other texts, and for a month alone, whose name often begins another word.
 */
export function dateInWords(text: string): DateParts | undefined {
  const typed = text.normalize('NFKC').trim();
  const parts = readCharacters(typed, []) ?? readDateParts(typed, VOCABULARY);
  return parts?.month === undefined || (parts.day ?? parts.year) === undefined ? undefined : parts;
}
