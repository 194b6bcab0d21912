import { languageOfWords } from '../i18n';
import { languageNameIn } from '../i18n/intl-locale';
import { namesByLanguage, type NameEntry } from '../ui/entities/names-by-language';
import { html, joinedBy, type Html } from './html';
import type { PageLanguage } from './page-language';

/** Names of a place or a person, each marked with its language, which is said once. */
export function nameList(names: readonly NameEntry[], { code }: PageLanguage): Html {
  return html`<ul>
    ${namesByLanguage(names).map(
      ({ lang, names: its }) =>
        html`<li>
          ${joinedBy(
            ', ',
            its.map(({ text, gloss }) => html`<span lang="${lang}">${text}</span>${gloss && ` (${gloss})`}`)
          )}
          <small>${languageNameIn(languageOfWords(code), lang)}</small>
        </li>`
    )}
  </ul>`;
}
