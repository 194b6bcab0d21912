/** The list of all pages in a language. */
import { allInOrder } from '../domain/scene';
import { entityRefs, titleOf } from '../domain/entities';
import { refsOf, type EntityKind, type EntityRef } from '../domain/entities/entity-ref';
import { intlLocale } from '../i18n/intl-locale';
import { chapterPath, mapHref, relativeTo } from './addresses';
import { entityList, entityLink } from './entity-parts';
import { html } from './html';
import { opening, type PageContent, type PageContext } from './page-context';
import { textHtml } from './page-language';

export function indexPage(context: PageContext): PageContent {
  const { edition, narrative, language, path } = context;
  const { groups } = language.panels.search;
  const { text: title, lang: titleLang } = language.text(edition.title);
  const { text: description } = language.text(edition.description);
  /** Links to entities, by the alphabet. */
  const list = (heading: string, entries: readonly { readonly ref: EntityRef; readonly name: string }[]) =>
    html`<h2>${heading}</h2>
      <ul class="columns">
        ${entries
          .toSorted((a, b) => a.name.localeCompare(b.name, intlLocale(language.code)))
          .map(({ ref, name }) => html`<li>${entityLink(ref, name, context)}</li>`)}
      </ul>`;
  const named = (...kinds: readonly EntityKind[]) =>
    entityRefs(edition)
      .filter(({ kind }) => kinds.includes(kind))
      .map((ref) => ({ ref, name: language.text(titleOf(edition, ref) ?? {}).text }));

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
      ${list(groups.people, named('person'))} ${list(groups.places, named('place'))}
      ${list(groups.ways, named('movement', 'territory', 'route'))} ${list(groups.sources, named('source'))}`
  };
}
