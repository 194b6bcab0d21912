/** Nouns after a number. */
import { memoByKey } from '../domain/memo';

/** The plural rules of a language: to make them takes a browser longer than a picture of the map. */
export const pluralRules = memoByKey((locale: string) => new Intl.PluralRules(locale), String);

/**
 * Chooses among the forms of a noun by the plural rules of a language.
 * @param forms for each plural category of the language, which of the forms it takes
 */
export function pluralIn(locale: string, forms: Readonly<Partial<Record<Intl.LDMLPluralRule, number>>>) {
  const rules = pluralRules(locale);
  return (count: number, ...words: readonly string[]): string => words[forms[rules.select(count)] ?? 0] ?? '';
}
