/** What of an edition a view brings onto the map. */
import type { Edition } from '../domain/edition';
import { formatRef, type EntityRef } from '../domain/entities/entity-ref';
import { paragraphPlaces, type Paragraph } from '../domain/narrative';
import type { ViewChange, ViewValues } from './fields';
import type { Framing } from './framing';
import { framingOf, framingOfExtent, framingOfPlaces } from './subject-framing';

/** Two views of the same subject show the same part of the map, unless they name a camera. */
export type MapSubject = {
  /** `event:convention`, the paragraph `p9`, `study` or `edition`. */
  readonly name: string;
  /** Undefined for a paragraph until the text has been read. */
  readonly destination: Framing | undefined;
};

export function subjectOfView(
  edition: Edition,
  { selection, pane, paragraph }: Pick<ViewValues, 'selection' | 'pane' | 'paragraph'>
): MapSubject {
  const whole = {
    name: 'edition',
    destination: framingOfExtent(edition.openingView.extent, edition.mapLimits)
  };
  if (selection) return subjectOfEntity(edition, selection) ?? whole;
  if (pane === 'text' && paragraph !== undefined) return { name: paragraph, destination: undefined };
  if (pane !== 'evacuation' || !edition.study) return whole;
  return { name: 'study', destination: framingOfExtent(edition.study.extent, edition.mapLimits) };
}

/** Undefined for what is nowhere on the map. */
export function subjectOfEntity(edition: Edition, ref: EntityRef): MapSubject | undefined {
  const destination = framingOf(edition, ref);
  return destination && { name: formatRef(ref), destination };
}

/** The places that a paragraph names; undefined when none of them is on the map. */
export function subjectOfParagraph(edition: Edition, paragraph: Paragraph): MapSubject | undefined {
  const destination = framingOfPlaces(paragraphPlaces(paragraph, edition), edition.mapLimits);
  return destination && { name: paragraph.name, destination };
}

/** When the map goes to a subject, a link names that, no longer where the map stood before. */
export const mapFollows = (subject: MapSubject | undefined): ViewChange =>
  subject ? { camera: undefined } : {};
