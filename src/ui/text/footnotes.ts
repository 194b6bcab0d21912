/** Notes of the text: not typed, but the evidence of what its words name. */
import { findById, type Edition } from '../../domain/edition';
import { isLink, type Chapter, type LinkTarget } from '../../domain/narrative';
import type { Evidence } from '../../domain/reading';
import { notesOf, type Notes } from '../evidence/notes';

/** What stands behind a link to an event: every reading of its date or, without one, its first sentence. */
function evidenceOf(edition: Edition, target: LinkTarget): readonly Evidence[] {
  const event = target.kind === 'event' ? findById(edition.events, target.id) : undefined;
  if (!event) return [];
  return event.when.length > 0 ? event.when : event.claims.slice(0, 1);
}

/** The notes of the chapter of this number in the text, numbered as it is read. */
export const notesOfChapter = (edition: Edition, { paragraphs }: Chapter, number: number): Notes =>
  notesOf(
    paragraphs.flatMap(({ runs }) =>
      runs.filter(isLink).flatMap(({ target }) => evidenceOf(edition, target))
    ),
    edition.sources,
    `note-${number}`
  );

/** The evidence behind a link, one for each note. */
export const footnoteNumbers = (
  edition: Edition,
  target: LinkTarget,
  { numberOf }: Notes
): readonly Evidence[] => [
  ...new Map(evidenceOf(edition, target).map((its) => [numberOf(its), its])).values()
];
