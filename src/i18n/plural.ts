/** Nouns after a number. */

/**
 * Chooses among the forms of a noun by the plural rules of a language.
 * @param forms for each plural category of the language, which of the forms it takes
 */
export function pluralIn(locale: string, forms: Readonly<Partial<Record<Intl.LDMLPluralRule, number>>>) {
  const rules = new Intl.PluralRules(locale);
  return (count: number, ...words: readonly string[]): string => words[forms[rules.select(count)] ?? 0] ?? '';
}
