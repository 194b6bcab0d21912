/** edition.json: its times, the kinds of its events, and its texts. */
import type * as v from 'valibot';
import type { Era } from '../domain/calendar';
import type { EventKind, Person } from '../domain/edition';
import type { Localized } from '../domain/reading';
import { contains, noonOf, type Instant, type Span } from '../domain/time';
import { mapById, type EditionParser } from './edition-parser';
import type { ProblemLog } from './problems';
import type { EditionFile } from './schema';
import type { Validated } from './validate';

type RawEdition = v.InferOutput<typeof EditionFile>;

/** What the clock runs through and where it begins; undefined, and reported, when that cannot be read. */
export function parseTimes(
  { value, pointer }: Validated<RawEdition>,
  parser: EditionParser
): { readonly span: Span; readonly openingDate: Instant } | undefined {
  const span = parser.dating(value.span, pointer.in('span'))?.span;
  const openingDate = parser.day(value.openingDate, pointer.in('openingDate'));
  if (!span || openingDate === undefined) return undefined;
  if (!Number.isFinite(span.start) || !Number.isFinite(span.end)) {
    pointer.in('span').report(`"${value.span}" is open; the clock needs a beginning and an end`);
    return undefined;
  }
  if (!contains(span, openingDate))
    pointer.in('openingDate').report(`${value.openingDate} lies outside the span, ${value.span}`);
  return { span, openingDate: noonOf(openingDate) };
}

/** The eras whose time is known. */
export const parseEras = ({ value, pointer }: Validated<RawEdition>, parser: EditionParser): readonly Era[] =>
  value.eras.flatMap(({ when, ...era }, i) => {
    const eraPointer = pointer.in(`eras[${i}]`);
    const span = parser.dating(when, eraPointer.in('when'))?.span;
    parser.localized(era.name, eraPointer.in('name'));
    return span ? [{ ...era, span }] : [];
  });

/** The kinds of event whose lane is known. */
export function parseKinds(
  { value, pointer }: Validated<RawEdition>,
  parser: EditionParser,
  log: ProblemLog
): readonly EventKind[] {
  const lanes = mapById(value.lanes);
  return value.kinds.flatMap(({ lane: id, ...kind }, i) => {
    const lane = parser.find(id, lanes, 'lane', pointer.in(`kinds[${i}].lane`));
    if (!lane) log.addInvalidId(kind.id);
    return lane ? [{ ...kind, lane }] : [];
  });
}

/** The people, with those dates of their lives that can be read. */
export const parsePeople = (
  { value, pointer }: Validated<RawEdition>,
  parser: EditionParser
): readonly Person[] =>
  value.people.map((person, i) => ({
    ...person,
    life: parser.datings(person.life, pointer.in(`people[${i}].life`))
  }));

/** Reports texts of edition.json that are not in every language, and ids that stand twice. */
export function checkTexts({ value, pointer }: Validated<RawEdition>, parser: EditionParser): void {
  parser.localized(value.title, pointer.in('title'));
  parser.localized(value.description, pointer.in('description'));
  for (const field of ['spelling', 'searchExamples'] as const) {
    const text = value[field];
    if (text) parser.localized(text, pointer.in(field));
  }
  for (const [category, name] of Object.entries(value.scale?.name ?? {})) {
    if (name) parser.localized(name, pointer.in(`scale.name.${category}`));
  }
  if (value.newStyle !== undefined) parser.day(value.newStyle, pointer.in('newStyle'));
  for (const field of ['lanes', 'kinds', 'powers', 'people'] as const) {
    const ids = new Set<string>();
    value[field].forEach((item: { id: string; name: Localized; role?: Localized }, i) => {
      const itemPointer = pointer.in(`${field}[${i}]`);
      parser.localized(item.name, itemPointer.in('name'));
      if (item.role) parser.localized(item.role, itemPointer.in('role'));
      if (ids.has(item.id))
        itemPointer.in('id').report(`"${item.id}" stands twice; give one of them another id`);
      ids.add(item.id);
    });
  }
}
