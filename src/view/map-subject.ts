/** What of an edition a view brings onto the map. */
import type { Edition } from '../domain/edition';
import { pointsOf } from '../domain/entities';
import { formatRef, type EntityRef } from '../domain/entities/entity-ref';
import { paragraphPlaces, type Paragraph } from '../domain/narrative';
import { cornersOf, isOnMap, type CameraTarget } from './camera';
import type { ViewChange, ViewValues } from './fields';

/** Two views of the same subject show the same part of the map, unless they name a camera. */
export type MapSubject = {
  /** `event:convention`, the paragraph `p9`, `study` or `edition`. */
  readonly name: string;
  /** Undefined for a paragraph until the text has been read. */
  readonly destination: CameraTarget | undefined;
};

export function subjectOfView(
  edition: Edition,
  { selection, pane, paragraph }: Pick<ViewValues, 'selection' | 'pane' | 'paragraph'>
): MapSubject {
  const whole = { name: 'edition', destination: { points: cornersOf(edition.openingView.extent) } };
  if (selection) return subjectOfEntity(edition, selection) ?? whole;
  if (pane === 'text' && paragraph !== undefined) return { name: paragraph, destination: undefined };
  if (pane !== 'evacuation' || !edition.study) return whole;
  return { name: 'study', destination: { points: cornersOf(edition.study.extent) } };
}

/** Undefined for what is nowhere on the map. */
export function subjectOfEntity(edition: Edition, ref: EntityRef): MapSubject | undefined {
  const points = pointsOf(edition, ref).filter(isOnMap);
  if (points.length === 0) return undefined;
  return { name: formatRef(ref), destination: { points, apart: ref.kind === 'movement' } };
}

/** The places that a paragraph names; undefined when none of them is on the map. */
export function subjectOfParagraph(edition: Edition, paragraph: Paragraph): MapSubject | undefined {
  const points = paragraphPlaces(paragraph, edition).map(({ position }) => position);
  const seen = points.filter(isOnMap);
  return seen.length === 0 ? undefined : { name: paragraph.name, destination: { points: seen } };
}

/** When the map goes to a subject, a link names that, no longer where the map stood before. */
export const mapFollows = (subject: MapSubject | undefined): ViewChange =>
  subject ? { camera: undefined } : {};
