import { statementsAbout, titleOf } from '../domain/entities';
import type { EntityRef } from '../domain/entities/entity-ref';
import { notesOf } from '../ui/evidence/notes';
import { mapChange, mapHref } from './addresses';
import type { PageContext } from './page-context';

/** What the page of an entity begins with: its title and the way to it on the map; and the notes of all that is stated about it. */
export function entityHead(ref: EntityRef, { edition, language, path }: PageContext) {
  const { text: title, lang: titleLang } = language.text(titleOf(edition, ref) ?? {});
  return {
    head: { title, titleLang, mapHref: mapHref(path, mapChange(ref, edition), language.code) },
    notes: notesOf(
      statementsAbout(edition, ref).map(({ evidence }) => evidence),
      edition.sources
    )
  };
}
