import type { Claim, Localized } from './reading';

/** That an ideograph takes as long to read as a word is our choice. */
const WORD = /\p{Ideographic}|[^\s\p{P}\p{Ideographic}]+/gu;

/** How many words the `texts` have together, in the language that needs most. */
export function mostWords(texts: readonly Localized[]): number {
  const languages = new Set(texts.flatMap((text) => Object.keys(text)));
  const inLanguage = (language: string) =>
    texts.reduce((sum, text) => sum + (text[language]?.match(WORD)?.length ?? 0), 0);
  return Math.max(0, ...[...languages].map(inLanguage));
}

/** How many words are told of an event while time runs: its title and its first claim. */
export const toldWords = (title: Localized, [claim]: readonly Claim[]): number =>
  mostWords([title, claim?.value ?? {}]);
