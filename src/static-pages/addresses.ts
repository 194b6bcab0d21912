/** Where each page lies in the folder of an edition, and how pages link to each other and to the map. */
import type { Edition } from '../domain/edition';
import { findOfKind } from '../domain/entities';
import type { EntityRef } from '../domain/entities/entity-ref';
import { eventInstant } from '../domain/event-order';
import { contains } from '../domain/time';
import { DEFAULTS, type ViewChange } from '../view/fields';
import { linkTo } from '../view/link';

/** Addresses from the folder of the edition. */
export const STYLE_PATH = 'pages/style.css';
export const indexPath = (language: string) => `pages/${language}/index.html`;
export const entityPath = ({ kind, id }: EntityRef, language: string) =>
  `pages/${language}/${kind}/${id}.html`;
/** `index`: of the chapter in the narrative, from 0. */
export const chapterPath = (index: number, language: string) => `pages/${language}/text/${index + 1}.html`;

/** From a page to its edition's folder. */
export const upFrom = (path: string) => '../'.repeat(path.split('/').length - 1);

/** From the page at one of these paths to another. */
export const relativeTo = (from: string, to: string) => upFrom(from) + to;

/** The map as `change` has it, in a language, from the page at `from`. */
export const mapHref = (from: string, change: ViewChange, language: string) =>
  upFrom(from) + linkTo({ ...DEFAULTS, language }, change);

/** What the map shows of an entity: it, and an event at its time. */
export function mapChange(ref: EntityRef, edition: Edition): ViewChange {
  const event = findOfKind(edition, 'event', ref);
  const date = event && eventInstant(event);
  return { selection: ref, ...(date !== undefined && contains(edition.span, date) && { date }) };
}
