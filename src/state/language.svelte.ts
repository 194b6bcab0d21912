import { createContext } from 'svelte';
import type { Localized } from '../domain/reading';
import {
  formatIn,
  isLanguageLoaded,
  lateMessagesIn,
  loadLanguage,
  messagesIn,
  type Format,
  type LanguageCode,
  type LateMessages,
  type Messages
} from '../i18n';

/** A text, and its language where that is not the visitor's: for the attribute `lang`. */
export type TextInLanguage = { readonly text: string; readonly lang: string | undefined };

/** The language of the interface and, where the edition has it, of its texts. */
export class Language {
  /** Whether the visitor, or the link, has chosen it: then links name it. */
  chosen = $state(false);
  #code = $state() as LanguageCode;
  /** The language whose words are loaded: while those of another arrive, the one before. */
  #displayed = $state() as LanguageCode;
  readonly t: Messages = $derived(messagesIn(this.#displayed));
  readonly format: Format = $derived(formatIn(this.#displayed));
  readonly #load: (code: LanguageCode) => Promise<void>;

  /** `code`: a language that is loaded; `load` brings the words of others. */
  constructor(code: LanguageCode, chosen = false, load = loadLanguage) {
    this.#code = code;
    this.#load = load;
    this.#displayed = code;
    this.chosen = chosen;
  }

  get code(): LanguageCode {
    return this.#code;
  }

  /** The language of the words that are seen. */
  get displayed(): LanguageCode {
    return this.#displayed;
  }

  /** Words for what is loaded after the first frame, with which they come. */
  get late(): LateMessages {
    return lateMessagesIn(this.#displayed);
  }

  /** Changes to another language as soon as its words have arrived; where they do not arrive, back to the one before. */
  choose(code: LanguageCode): void {
    this.#code = code;
    this.chosen = true;
    if (isLanguageLoaded(code)) this.#displayed = code;
    else {
      this.#load(code).then(
        () => (this.#displayed = this.#code === code ? code : this.#displayed),
        () => (this.#code = this.#displayed)
      );
    }
  }

  /** In the visitor's language, or in whatever other there is, marked as such. */
  text(localized: Localized): TextInLanguage {
    const own = localized[this.#code];
    if (own !== undefined) return { text: own, lang: undefined };
    const [lang, text] = Object.entries(localized)[0] ?? [undefined, ''];
    return { text, lang };
  }
}

export const [getLanguage, setLanguage] = createContext<Language>();
