import type { Localized } from '../domain/reading';

/** A text in the first language that it has, else in whichever it has. */
export const bestText = (languages: readonly string[], text: Localized): string =>
  languages.flatMap((language) => text[language] ?? [])[0] ?? Object.values(text)[0] ?? '';
