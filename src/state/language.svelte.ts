import { createContext } from 'svelte';
import { fallbackLanguages } from '../domain/best-text';
import type { Localized } from '../domain/reading';
import {
  formatIn,
  isLanguageLoaded,
  languageOfWords,
  lateMessagesIn,
  loadLanguage,
  messagesIn,
  panelMessagesIn,
  type Format,
  type LanguageCode,
  type LateMessages,
  type Messages,
  type PanelMessages
} from '../i18n';
import { textInLanguage, type TextInLanguage } from '../i18n/text-in-language';

/** The language in which the visitor reads: of the edition's texts and, where there are words in it, of the interface. */
export class Language {
  /** Whether the visitor, or the link, has chosen it: then links name it. */
  chosen = $state(false);
  #code = $state() as LanguageCode;
  /** The language whose words are loaded: while those of another arrive, the one before. */
  #displayed = $state() as LanguageCode;
  readonly t: Messages = $derived(messagesIn(this.#displayed));
  readonly format: Format = $derived(formatIn(this.#displayed));
  /** In which texts are read, the best first. */
  readonly order: readonly LanguageCode[] = $derived.by(() => fallbackLanguages(this.#code, this.ofEdition));
  readonly #load: (code: LanguageCode) => Promise<void>;
  /** Those of the edition. */
  readonly ofEdition: readonly LanguageCode[];

  /** `code`: a language that is loaded; `load` brings the words of others. */
  constructor(code: LanguageCode, ofEdition: readonly LanguageCode[], load = loadLanguage) {
    this.#code = code;
    this.ofEdition = ofEdition;
    this.#load = load;
    this.#displayed = code;
  }

  get code(): LanguageCode {
    return this.#code;
  }

  /** The language of the interface's words that are seen. */
  get ofWords(): LanguageCode {
    return languageOfWords(this.#displayed);
  }

  /** Words for what every visit shows after the first frame, with which they come. */
  get late(): LateMessages {
    return lateMessagesIn(this.#displayed);
  }

  /** Words for what is opened beside the map, with which they come. */
  get panels(): PanelMessages {
    return panelMessagesIn(this.#displayed);
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

  /** In the visitor's language, or in the next best that there is. */
  text(localized: Localized): TextInLanguage {
    return textInLanguage(localized, this.order, this.ofWords);
  }
}

export const [getLanguage, setLanguage] = createContext<Language>();
