/** The texts of an edition that is made of files, by language, and which languages they are in. */
import type { TextTranslations } from './draft';

/** As the files of an edition have a text. */
export type WrittenText = Readonly<Record<string, string>>;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

export class MadeTexts {
  /** That of the texts of which no column says another. */
  readonly language: string;
  readonly #languages: Set<string>;

  constructor(language: string) {
    this.language = language;
    this.#languages = new Set([language]);
  }

  /** Those that a text has been in, the main one first. */
  get languages(): readonly string[] {
    return [...this.#languages];
  }

  /** A text with its translations; one into the main language stands in its place. */
  of(text: string, translations: TextTranslations = {}): WrittenText {
    for (const language of Object.keys(translations)) this.#languages.add(language);
    const all = Object.entries({ [this.language]: text, ...translations });
    return Object.fromEntries(all.map(([language, one]) => [language, tidy(one)]));
  }
}
