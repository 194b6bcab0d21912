/** What the pages of entities have in common. */
import type { Person } from '../domain/edition';
import type { EntityRef } from '../domain/entities/entity-ref';
import { paragraphsMentioning } from '../domain/narrative';
import type { Claim } from '../domain/reading';
import { relatedEntities } from '../ui/entities/related-entities';
import type { Notes } from '../ui/evidence/notes';
import { chapterPath, entityPath, relativeTo } from './addresses';
import { noteRef } from './evidence-parts';
import { html, joinedBy, type Html, type HtmlPart } from './html';
import type { PageContext } from './page-context';
import { textHtml } from './page-language';

/** A link to the page of an entity. */
export const entityLink = (ref: EntityRef, words: HtmlPart, { language, path }: PageContext): Html =>
  html`<a href="${relativeTo(path, entityPath(ref, language.code))}">${words}</a>`;

export const peopleLinks = (people: readonly Person[], context: PageContext): Html =>
  joinedBy(
    ', ',
    people.map(({ id, name }) =>
      entityLink({ kind: 'person', id }, textHtml(name, context.language), context)
    )
  );

/** What is said of an entity, each sentence with its note; nothing where nothing is. */
export const claimsHtml = (claims: readonly Claim[], notes: Notes, context: PageContext): Html | undefined =>
  claims.length === 0
    ? undefined
    : html`<p>
        ${joinedBy(
          ' ',
          claims.map((claim) => html`${textHtml(claim.value, context.language)}${noteRef(notes, claim)}`)
        )}
      </p>`;

/** A question, and before its readings that they differ. */
export const differing = (
  question: string,
  differ: boolean,
  count: number,
  { language }: PageContext
): string => (differ ? `${question} – ${language.panels.detail.readings(count)}` : question);

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
              when.length > 0 && html` <small>${context.language.format.datings(when)}</small>`
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
            >${title ?? narrative.title}, ${language.panels.text.paragraph(name.slice(1))}</a
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
