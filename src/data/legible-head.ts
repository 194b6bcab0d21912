/** What can be made out of an edition.json that has errors: enough to check the other files by, not to show an edition. */
import * as v from 'valibot';
import { without } from './foreign-items';
import { isObject } from './json-value';
import { ProblemLog } from './problems';
import { EditionFile } from './schema';
import { FORMAT } from './schema/edition-file';
import { schemaProblems } from './schema-problems';
import { validateFile } from './validate';
import type { Files } from './written-edition';

type RawEdition = v.InferOutput<typeof EditionFile>;

/** Reads edition.json with something neutral in place of what does not fit; undefined where it is no object at all. */
export type LegibleHead = (files: Files, log: ProblemLog) => RawEdition | undefined;

/** The items of a list that fit; of what is no list, none. */
const items = <T extends v.GenericSchema>({ item }: { readonly item: T }) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) =>
        list.flatMap((value) => {
          const { success, output } = v.safeParse(item, value);
          return success ? [output] : [];
        })
      )
    ),
    []
  );

const { entries } = EditionFile;
const NO_DAYS = { hour: 0, day: 0, month: 0, season: 0, year: 0 };

const Legible = v.object({
  format: v.fallback(entries.format, FORMAT),
  id: v.fallback(entries.id, ''),
  version: v.fallback(entries.version, ''),
  title: v.fallback(entries.title, {}),
  description: v.fallback(entries.description, {}),
  licence: v.fallback(entries.licence, ''),
  ground: v.fallback(entries.ground, undefined),
  ownGround: v.fallback(entries.ownGround, undefined),
  periodMap: v.fallback(entries.periodMap, undefined),
  languages: v.fallback(entries.languages, []),
  complete: v.fallback(entries.complete, undefined),
  span: v.fallback(entries.span, ''),
  openingDate: v.fallback(entries.openingDate, ''),
  approximateDays: v.fallback(entries.approximateDays, NO_DAYS),
  openingView: v.fallback(entries.openingView, { extent: [-180, -90, 180, 90] }),
  eras: items(entries.eras.wrapped),
  newStyle: v.fallback(entries.newStyle, undefined),
  precision: v.fallback(entries.precision, undefined),
  lanes: items(entries.lanes),
  kinds: items(entries.kinds),
  powers: items(entries.powers),
  people: items(entries.people),
  study: v.fallback(entries.study, undefined)
});

/** The problems of the file are not told here; ids of what is left out are noted in `log`. */
export const legibleHead: LegibleHead = (files, log) => {
  const anyObject = v.record(v.string(), v.unknown());
  const raw = validateFile(anyObject, 'edition.json', files, new ProblemLog())?.value;
  if (!raw) return undefined;
  // Fields of other programs are no errors, and would be taken for some in strict schemas.
  const { issues = [] } = v.safeParse(EditionFile, raw);
  const foreign = issues
    .flatMap((issue) => schemaProblems(EditionFile, issue))
    .filter(({ severity }) => severity === 'warning');
  const head = v.parse(Legible, without(raw, foreign));
  for (const list of ['lanes', 'kinds', 'powers', 'people'] as const) {
    const written = raw[list];
    if (!Array.isArray(written)) log.addUnreadableFile();
    else for (const item of written) noteIfLeftOut(item, head[list], log);
  }
  return head;
};

function noteIfLeftOut(item: unknown, kept: readonly { readonly id: string }[], log: ProblemLog): void {
  const id = isObject(item) ? item['id'] : undefined;
  if (typeof id === 'string' && !kept.some((other) => other.id === id)) log.addInvalidId(id);
}
