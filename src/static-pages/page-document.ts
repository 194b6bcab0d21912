/** A page as a document: what stands around its content, and what it tells machines of itself. */
import { direction } from '../i18n/intl-locale';
import { languageName } from '../i18n/language-name';
import { withReturns } from './evidence-parts';
import { indexPath, relativeTo, STYLE_PATH, upFrom } from './addresses';
import { html, type Html } from './html';
import type { PageContent, PageContext } from './page-context';
import { socialTags } from './social-tags';

/** No script, nothing from elsewhere. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

type Surroundings = {
  /** The languages that have this page, with its path in each. */
  readonly translations: ReadonlyMap<string, string>;
  /** The absolute address of the edition's folder, with a slash at its end; undefined where it is not known. */
  readonly address: string | undefined;
  /** Whether a picture of the map lies in the edition's folder. */
  readonly hasPreview: boolean;
};

/** Without it Zotero takes what has tags of citations for an article of a journal. */
const ZOTERO_TYPE = html`<meta name="DC.type" content="webpage" />`;

/** @returns the whole file */
export function pageDocument(
  content: PageContent,
  { edition, language, path }: PageContext,
  { translations, address, hasPreview }: Surroundings
): string {
  const { text: site, lang: siteLang } = language.text(edition.title);
  const atIndex = path === indexPath(language.code);
  const addressOf = (to: string) => (address === undefined ? relativeTo(path, to) : address + to);
  const others = [...translations].filter(([code]) => code !== language.code);
  const { aboutFacts } = language.panels;

  const page: Html = html`<!doctype html>
    <html lang="${language.code}" dir="${direction(language.code)}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${atIndex ? site : `${content.title} · ${site}`}</title>
        <meta name="description" content="${content.description}" />
        <link rel="canonical" href="${addressOf(path)}" />
        ${[...translations].map(
          ([code, to]) => html`<link rel="alternate" hreflang="${code}" href="${addressOf(to)}" />`
        )}
        <link rel="stylesheet" href="${relativeTo(path, STYLE_PATH)}" />
        ${socialTags({
          title: content.title,
          description: content.description,
          site,
          language: language.code,
          type: 'article',
          url: address === undefined ? undefined : address + path,
          image: hasPreview ? addressOf('preview.jpg') : undefined
        })}
        ${ZOTERO_TYPE}
        <meta name="citation_title" content="${content.title}" />
        <meta name="citation_language" content="${language.code}" />
        <meta name="citation_public_url" content="${addressOf(path)}" />
      </head>
      <body>
        <header>
          <a href="${atIndex ? upFrom(path) : relativeTo(path, indexPath(language.code))}" lang="${siteLang}"
            >${site}</a
          >
          ${others.map(
            ([code, to]) =>
              html`<a href="${relativeTo(path, to)}" hreflang="${code}" lang="${code}"
                >${languageName(code)}</a
              >`
          )}
        </header>
        <main>
          <p class="kicker">${content.kicker}</p>
          <h1 lang="${content.titleLang}">${content.title}</h1>
          <p class="map"><a href="${content.mapHref}">${language.words.openMap}</a></p>
          ${withReturns(content.body)}
        </main>
        <footer>
          <p>${aboutFacts.cite(site, edition.version)}</p>
          <p>${aboutFacts.licence(edition.licence)}</p>
          <p><a href="${relativeTo(path, indexPath(language.code))}">${language.words.allPages}</a></p>
        </footer>
      </body>
    </html> `;
  return page.html.replaceAll(/ (lang|dir)=""/g, '').replace(/\n\s*/g, '\n');
}
