/** edition.json: its times, its eras, the kinds of its events and its people. */
import type * as v from 'valibot';
import type { Era } from '../domain/calendar';
import type { EventKind, Person } from '../domain/edition';
import { contains, noonOf, type Instant, type Span } from '../domain/time';
import { mapById, type EditionParser } from './edition-parser';
import { withLateFields } from './late-fields';
import type { ProblemLog } from './problems';
import type { EditionFile } from './schema';
import type { Validated } from './written-edition';

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

/** The people, with those dates of their lives that can be read; `late`: what is told of the next of them may be read when it is asked for. */
export const parsePeople = (
  { value, pointer }: Validated<RawEdition>,
  parser: EditionParser,
  late?: () => () => object
): readonly Person[] =>
  value.people.map((person, i) => {
    const told = (raw: RawEdition['people'][number]) => ({
      ...raw,
      life: parser.datings(raw.life, pointer.in(`people[${i}].life`))
    });
    const read = late?.();
    if (!read) return told(person);
    const { id, name } = person;
    return withLateFields({ id, name }, TOLD_OF_PERSON, () => told({ ...NOTHING_TOLD, id, name, ...read() }));
  });

const TOLD_OF_PERSON = { life: true, role: true, names: true, links: true } as const;
/** Where the file is another than the build has written. */
const NOTHING_TOLD = { life: [], role: {}, names: [] };
