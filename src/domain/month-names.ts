/** The names of the months in any language, as Intl has them. */
import { memoByKey } from './memo';
import { midnight } from './time';

/** The names of the twelve months: in the nominative, and as they stand beside a day, often in the genitive. */
const monthNames = memoByKey(
  (language: string): readonly (readonly string[])[] => {
    const formats = [{ month: 'long' } as const, { month: 'long', day: 'numeric' } as const].map(
      (options) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options })
    );
    return Array.from({ length: 12 }, (_, i) =>
      formats.map((format) => {
        const parts = format.formatToParts(midnight(1925, i + 1) * 1000);
        return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
      })
    );
  },
  (language) => language
);

/**
 * The month, from 1, that `word` names in one of the languages (BCP 47): in small letters, whole or its first three letters
 * or more. Undefined where it names none.
 */
export function monthNumber(word: string, languages: readonly string[]): number | undefined {
  for (const language of languages) {
    const index = monthNames(language).findIndex((names) =>
      names.some((name) => name === word || (word.length >= 3 && name.startsWith(word)))
    );
    if (index >= 0) return index + 1;
  }
  return undefined;
}
