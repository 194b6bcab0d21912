import { fallbackLanguages } from '../domain/best-text';
import type { Edition } from '../domain/edition';
import type { Localized } from '../domain/reading';
import {
  formatIn,
  languageOfWords,
  lateMessagesIn,
  loadLanguage,
  loadPanelMessages,
  messagesIn,
  panelMessagesIn,
  type Format,
  type LanguageCode,
  type LateMessages,
  type Messages,
  type PanelMessages
} from '../i18n';
import { keepTogether } from '../i18n/keep-together';
import type { StaticPageMessages } from '../i18n/messages';
import { textInLanguage, type TextInLanguage } from '../i18n/text-in-language';
import { html, type Html } from './html';

const WORDS = import.meta.glob<StaticPageMessages>('../i18n/*/static-pages.ts', {
  import: 'default',
  eager: true
});

/** The language of a page that is read without the program. */
export type PageLanguage = {
  readonly code: LanguageCode;
  readonly t: Messages;
  readonly late: LateMessages;
  readonly panels: PanelMessages;
  readonly words: StaticPageMessages;
  readonly format: Format;
  /** A text in this language, or in whatever other there is, named in `lang`. */
  readonly text: (localized: Localized) => TextInLanguage;
};

export async function loadPageLanguage(code: LanguageCode, edition: Edition): Promise<PageLanguage> {
  await loadLanguage(code);
  await loadPanelMessages();
  const words = WORDS[`../i18n/${languageOfWords(code)}/static-pages.ts`];
  if (!words) throw new Error(`i18n/${languageOfWords(code)} has no static-pages.ts`);
  const languages = fallbackLanguages(code, edition.languages);
  return {
    code,
    t: messagesIn(code),
    late: lateMessagesIn(code),
    panels: panelMessagesIn(code),
    words,
    format: formatIn(code),
    text: (localized) => textInLanguage(localized, languages, code)
  };
}

/** A text of the edition, marked where it is in another language than the page. */
export function textHtml(localized: Localized, language: PageLanguage): Html {
  const { text: written, lang } = language.text(localized);
  const text = keepTogether(written);
  return lang === undefined ? html`${text}` : html`<span lang="${lang}">${text}</span>`;
}
