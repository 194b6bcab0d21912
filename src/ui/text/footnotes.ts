/** The notes of the narrative: the evidence for the events that it mentions. */
import type { Edition } from '../../domain/edition';
import { findOfKind } from '../../domain/entities';
import { isLink, type Chapter, type LinkTarget } from '../../domain/narrative';
import type { Evidence } from '../../domain/reading';
import { notesOf, type Notes } from '../evidence/notes';

/** The evidence behind a link to an event: of every reading of its date or, without a date, of its first claim. */
function evidenceOf(edition: Edition, target: LinkTarget): readonly Evidence[] {
  const event = target.kind === 'date' ? undefined : findOfKind(edition, 'event', target);
  if (!event) return [];
  return event.when.length > 0 ? event.when : event.details().claims.slice(0, 1);
}

/** The notes of a chapter, numbered in the order of the text. */
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
  ...new Map(evidenceOf(edition, target).map((evidence) => [numberOf(evidence), evidence])).values()
];
