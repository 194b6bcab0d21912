/** The page of a person: names in every script, when they lived, what they were, and all that they took part in. */
import type { Person } from '../domain/edition';
import { statementsAbout } from '../domain/entities';
import { refsOf, type EntityRef } from '../domain/entities/entity-ref';
import { notesOf } from '../ui/evidence/notes';
import { mapChange, mapHref } from './addresses';
import { definition, entityList, passageList } from './entity-parts';
import { datingList, notesSection } from './evidence-parts';
import { html } from './html';
import { linkList } from './link-list';
import { nameList } from './name-list';
import { opening, type PageContent, type PageContext } from './page-context';
import { textHtml } from './page-language';

export function personPage(person: Person, context: PageContext): PageContent {
  const { edition, language, path } = context;
  const words = language.late.person;
  const ref: EntityRef<'person'> = { kind: 'person', id: person.id };
  const notes = notesOf(
    statementsAbout(edition, ref).map(({ evidence }) => evidence),
    edition.sources
  );
  const { text: title, lang: titleLang } = language.text(person.name);
  const isIn = ({ people }: { readonly people: readonly Person[] }) =>
    people.some(({ id }) => id === person.id);
  const names = [
    ...Object.entries(person.name).map(([lang, text]) => ({ lang, text })),
    ...person.names.map(({ name, lang }) => ({ lang, text: name }))
  ];

  return {
    title,
    titleLang,
    description: opening(`${title}, ${language.text(person.role).text}`),
    kicker: words.kind,
    mapHref: mapHref(path, mapChange(ref, edition), language.code),
    body: html`<p>${textHtml(person.role, language)}</p>
      <dl>
        ${definition(words.names, nameList(names, language))}
        ${definition(words.links, person.links && linkList(person.links))}
        ${definition(words.life, person.life.length > 0 && datingList(person.life, notes, context))}
      </dl>
      ${entityList(words.tookPart, refsOf('event', edition.events.filter(isIn)), context)}
      ${entityList(words.journeys, refsOf('movement', edition.movements.filter(isIn)), context)}
      ${passageList(ref, context)}${notesSection(notes, context)}`
  };
}
