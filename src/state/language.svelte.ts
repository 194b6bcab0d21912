import { createContext } from 'svelte';
import type { Localized } from '../domain/reading';
import { formatIn, MESSAGES, type Format, type LanguageCode, type Messages } from '../i18n';

/** A text, and its language where that is not the reader's: for the attribute `lang`. */
export type Text = { readonly text: string; readonly lang: string | undefined };

/** The language of the interface and, where the edition has it, of what it tells. */
export class Language {
  /** Whether the reader, or the link, has chosen it: then links name it. */
  chosen = $state(false);
  #code = $state() as LanguageCode;
  readonly t: Messages = $derived(MESSAGES[this.#code]);
  readonly format: Format = $derived(formatIn(this.#code));

  constructor(code: LanguageCode, chosen = false) {
    this.#code = code;
    this.chosen = chosen;
  }

  get code(): LanguageCode {
    return this.#code;
  }

  choose(code: LanguageCode): void {
    this.#code = code;
    this.chosen = true;
  }

  /** In the reader's language, or in whatever other there is, marked as such. */
  text(localized: Localized): Text {
    const own = localized[this.#code];
    if (own !== undefined) return { text: own, lang: undefined };
    const [lang, text] = Object.entries(localized)[0] ?? [undefined, ''];
    return { text, lang };
  }
}

export const [getLanguage, setLanguage] = createContext<Language>();
