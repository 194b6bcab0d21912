/** What the pages of entities have in common. */
import type { Dating } from '../domain/dating';
import type { EntityRef } from '../domain/entities/entity-ref';
import { paragraphsMentioning } from '../domain/narrative';
import { oldStyle } from '../i18n/old-style';
import { relatedEntities } from '../ui/entities/related-entities';
import { chapterPath, entityPath, hasPage, mapChange, mapHref, relativeTo } from './addresses';
import { html, joinedBy, type Html, type HtmlPart } from './html';
import type { PageContext } from './page-context';
import { textHtml } from './page-language';

/** A link to the page of an entity or, where it has none, to it on the map. */
export function entityLink(ref: EntityRef, words: HtmlPart, { edition, language, path }: PageContext): Html {
  const href = hasPage(ref)
    ? relativeTo(path, entityPath(ref, language.code))
    : mapHref(path, mapChange(ref, edition), language.code);
  return html`<a href="${href}">${words}</a>`;
}

/** A date in words, and the same day by the Julian calendar where it was told by that. */
export function datingText(dating: Dating, { language }: PageContext): string {
  const julian = oldStyle(dating, language.t.locale);
  const said = language.format.dating(dating);
  return julian === undefined ? said : `${said} (${language.late.detail.oldStyle(julian)})`;
}

/** A heading and links to entities, in the order of time; nothing where there are none. */
export function entityList(
  heading: string,
  refs: readonly EntityRef[],
  context: PageContext
): Html | undefined {
  const related = relatedEntities(context.edition, refs);
  if (related.length === 0) return undefined;
  return html`<h2>${heading}</h2>
    <ul>
      ${related.map(
        ({ selection, title, when }) =>
          html`<li>
            ${entityLink(selection, textHtml(title, context.language), context)}${
              when && html` <small>${context.language.format.dating(when)}</small>`
            }
          </li>`
      )}
    </ul>`;
}

/** A heading and links to the paragraphs of the text that mention an entity; nothing where none does. */
export function passageList(ref: EntityRef, { narrative, language, path }: PageContext): Html | undefined {
  if (!narrative) return undefined;
  const names = new Set(paragraphsMentioning(narrative, ref).map(({ name }) => name));
  const links = narrative.chapters.flatMap(({ title, paragraphs }, i) =>
    paragraphs
      .filter(({ name }) => names.has(name))
      .map(
        ({ name }) =>
          html`<a href="${relativeTo(path, chapterPath(i, language.code))}#${name}"
            >${title ?? narrative.title}, ${language.late.text.paragraph(name.slice(1))}</a
          >`
      )
  );
  return links.length === 0
    ? undefined
    : html`<h2>${language.words.describedIn}</h2>
        <p>${joinedBy('; ', links)}</p>`;
}

/** A term and what is said of it; nothing where there is nothing to say. */
export const definition = (term: HtmlPart, said: HtmlPart): Html | undefined =>
  said === undefined || said === false
    ? undefined
    : html`<dt>${term}</dt>
        <dd>${said}</dd>`;
