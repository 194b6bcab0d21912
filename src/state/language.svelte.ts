import { createContext } from 'svelte';
import type { Localized } from '../domain/reading';
import {
  formatIn,
  isLanguageLoaded,
  loadLanguage,
  MESSAGES,
  type Format,
  type LanguageCode,
  type Messages
} from '../i18n';

/** A text, and its language where that is not the reader's: for the attribute `lang`. */
export type TextInLanguage = { readonly text: string; readonly lang: string | undefined };

/** The language of the interface and, where the edition has it, of what it tells. */
export class Language {
  /** Whether the reader, or the link, has chosen it: then links name it. */
  chosen = $state(false);
  #code = $state() as LanguageCode;
  /** The language whose words are at hand: for a moment the one before. */
  #spoken = $state() as LanguageCode;
  readonly t: Messages = $derived(MESSAGES[this.#spoken]);
  readonly format: Format = $derived(formatIn(this.#spoken));

  /** `code`: a language that has been learnt. */
  constructor(code: LanguageCode, chosen = false) {
    this.#code = code;
    this.#spoken = code;
    this.chosen = chosen;
  }

  get code(): LanguageCode {
    return this.#code;
  }

  /** Speaks another language, as soon as its words have come; where they do not come, the one before. */
  choose(code: LanguageCode): void {
    this.#code = code;
    this.chosen = true;
    if (isLanguageLoaded(code)) this.#spoken = code;
    else {
      loadLanguage(code).then(
        () => (this.#spoken = this.#code === code ? code : this.#spoken),
        () => (this.#code = this.#spoken)
      );
    }
  }

  /** In the reader's language, or in whatever other there is, marked as such. */
  text(localized: Localized): TextInLanguage {
    const own = localized[this.#code];
    if (own !== undefined) return { text: own, lang: undefined };
    const [lang, text] = Object.entries(localized)[0] ?? [undefined, ''];
    return { text, lang };
  }
}

export const [getLanguage, setLanguage] = createContext<Language>();
