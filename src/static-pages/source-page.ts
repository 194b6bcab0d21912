/** The page of a source: what it is, its citation in full, and everything in the edition that rests on it. */
import type { EntityRef } from '../domain/entities/entity-ref';
import { DOCUMENT } from '../domain/reading';
import type { Source } from '../domain/source';
import { formatCitation } from '../ui/evidence/bibliography';
import { citationsByEntity, type CitedPart, type CitingEntity } from '../ui/evidence/citations-by-entity';
import { kindWords, locatorWords, titleLanguage } from '../ui/evidence/source-description';
import { mapChange, mapHref } from './addresses';
import { entityLink } from './entity-parts';
import { outsideLink } from './evidence-parts';
import { html, joinedBy, type Html } from './html';
import { opening, type PageContent, type PageContext } from './page-context';
import { textHtml } from './page-language';

export function sourcePage(source: Source, context: PageContext): PageContent {
  const { edition, language, path } = context;
  const words = language.panels.sources;
  const ref: EntityRef<'source'> = { kind: 'source', id: source.id };
  const own = source.id === DOCUMENT ? language.panels.notes.document : source.titles?.[language.code];
  const kind = kindWords(source.category, source.language, language.panels.notes, language.code);
  const citation = source.category === 'none' ? [] : formatCitation(source, words.usualStyle());
  const kinds = citationsByEntity(edition, source.id);
  const count = kinds
    .flatMap(({ things }) => things.flatMap(({ parts }) => parts))
    .reduce((sum, part) => sum + part.count, 0);

  return {
    title: own ?? source.title,
    titleLang: own === undefined ? titleLanguage(source, language.code) : undefined,
    description: opening(citation.map(({ text }) => text).join('') || `${own ?? source.title}.`),
    kicker: `${words.kind} · ${kind}`,
    mapHref: mapHref(path, mapChange(ref, edition), language.code),
    body: html`${
        citation.length > 0 &&
        html`<h2>${words.citation}</h2>
          <p lang="${source.language}">
            ${citation.map(({ text, italic, href }) =>
              href === undefined ? (italic ? html`<i>${text}</i>` : text) : outsideLink(href, text)
            )}
          </p>`
      }
      <h2>${words.resting}</h2>
      <p>${count > 0 ? words.statements(count) : words.restingNone}</p>
      ${kinds.map(
        ({ kind, things }) =>
          html`<h3>${kind in words.kinds && words.kinds[kind as keyof typeof words.kinds]}</h3>
            <ul>
              ${things.map((thing) => thingItem(thing, context))}
            </ul>`
      )}`
  };
}

function thingItem({ selection, title, parts }: CitingEntity, context: PageContext): Html {
  const name = textHtml(title, context.language);
  return html`<li>
    ${selection ? entityLink(selection, name, context) : name}
    <small
      >${joinedBy(
        '; ',
        parts.map((part) => partText(part, context))
      )}</small
    >
  </li>`;
}

/** "date, attested × 2, p. 84" */
function partText({ sign, what, locator, count }: CitedPart, { language }: PageContext): string {
  const said = `${language.panels.sources.what[what]}, ${language.t.grades[sign]}`;
  const times = count > 1 ? ` × ${count}` : '';
  return `${said}${times}${locator === undefined ? '' : `, ${locatorWords(locator, language.panels.notes)}`}`;
}
