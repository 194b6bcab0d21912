/** The list of all pages in a language. */
import { allInOrder } from '../domain/scene';
import { refsOf } from '../domain/entities/entity-ref';
import { chapterPath, mapHref, relativeTo } from './addresses';
import { entityList, entityLink } from './entity-parts';
import { html } from './html';
import { opening, type PageContent, type PageContext } from './page-context';
import { textHtml } from './page-language';

export function indexPage(context: PageContext): PageContent {
  const { edition, narrative, language, path } = context;
  const { groups } = language.late.search;
  const { text: title, lang: titleLang } = language.text(edition.title);
  const { text: description } = language.text(edition.description);
  const byName = <T extends { readonly label: string }>(entries: readonly T[]) =>
    entries.toSorted((a, b) => a.label.localeCompare(b.label, language.code));
  const places = byName(edition.places.map(({ id, label }) => ({ id, label: language.text(label).text })));
  const people = byName(edition.people.map(({ id, name }) => ({ id, label: language.text(name).text })));
  const list = (kind: 'place' | 'person', entries: typeof places) =>
    html`<ul class="columns">
      ${entries.map(({ id, label }) => html`<li>${entityLink({ kind, id }, label, context)}</li>`)}
    </ul>`;

  return {
    title,
    titleLang,
    description: opening(description),
    kicker: language.words.allPages,
    mapHref: mapHref(path, {}, language.code),
    body: html`<p>${textHtml(edition.description, language)}</p>
      <p>${language.words.lead}</p>
      ${
        narrative &&
        html`<h2>${narrative.title}</h2>
          <ol>
            ${narrative.chapters.map(
              (chapter, i) =>
                html`<li>
                  <a href="${relativeTo(path, chapterPath(i, language.code))}"
                    >${chapter.title ?? narrative.title}</a
                  >
                </li>`
            )}
          </ol>`
      }
      ${entityList(groups.events, refsOf('event', allInOrder(edition)), context)}
      <h2>${groups.people}</h2>
      ${list('person', people)}
      <h2>${groups.places}</h2>
      ${list('place', places)}`
  };
}
