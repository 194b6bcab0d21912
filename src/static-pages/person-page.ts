/** The page of a person: names in every script, when they lived, what they were, and all that they took part in. */
import type { Person } from '../domain/edition';
import { refsOf, type EntityRef } from '../domain/entities/entity-ref';
import { entityHead } from './entity-head';
import { definition, entityList, passageList } from './entity-parts';
import { datingList, notesSection } from './evidence-parts';
import { html } from './html';
import { linkList } from './link-list';
import { nameList } from './name-list';
import { opening, type PageContent, type PageContext } from './page-context';
import { textHtml } from './page-language';

export function personPage(person: Person, context: PageContext): PageContent {
  const { edition, language } = context;
  const words = language.panels.person;
  const ref: EntityRef<'person'> = { kind: 'person', id: person.id };
  const { head, notes } = entityHead(ref, context);
  const isIn = ({ people }: { readonly people: readonly Person[] }) =>
    people.some(({ id }) => id === person.id);
  const names = [
    ...Object.entries(person.name).map(([lang, text]) => ({ lang, text })),
    ...person.names.map(({ name, lang }) => ({ lang, text: name }))
  ];

  return {
    ...head,
    description: opening(`${head.title}, ${language.text(person.role).text}`),
    kicker: words.kind,
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
