/** What a visitor sends to the maintainers of an edition about a statement that they hold to be wrong. */
import type { Edition } from '../../domain/edition';
import { formatRef, type EntityRef } from '../../domain/entities/entity-ref';

/** What a statement is about, the field in which it stands, and what it says in the visitor's language. */
export type ReportedStatement = { readonly about: EntityRef; readonly field: string; readonly value: string };

/** The report as text: id, field, value, version, and the page on which it was read. */
export const reportText = (
  { about, field, value }: ReportedStatement,
  { id, version }: Pick<Edition, 'id' | 'version'>,
  link: string
): string => [`${id} ${version}`, `${formatRef(about)} ${field}`, value, link, ''].join('\n');

/** `template`, an address of the edition, with the report in the place of its {subject} and {body}. */
export const reportAddress = (template: string, { about, field }: ReportedStatement, text: string): string =>
  template
    .replaceAll('{subject}', encodeURIComponent(`${formatRef(about)} ${field}`))
    .replaceAll('{body}', encodeURIComponent(text));
