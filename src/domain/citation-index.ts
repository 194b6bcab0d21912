/** From a source: everything in an edition that rests on it. */
import type { Edition } from './edition';
import { entityRefs, statementsAbout, titleOf } from './entities';
import { formatRef, type EntityRef } from './entities/entity-ref';
import type { Statement } from './entities/statement';
import { STATEMENT_KINDS } from './entities/statement-kinds';
import { memoByObject } from './memo';
import type { Citation, Localized } from './reading';
import { statementsInStudy } from './study-statements';

/** One statement that cites a source, once for each place in the source. */
export type CitedStatement = Statement & {
  /** Absent for what is said of the study as a whole, which has no page of its own. */
  readonly selection: EntityRef | undefined;
  readonly title: Localized;
  readonly citation: Citation;
};

/** All that cites `sourceId`, in the order of the edition: events, journeys, land, routes, places, the study. */
export const statementsCiting = (edition: Edition, sourceId: string): readonly CitedStatement[] =>
  citedStatements(edition).filter(({ citation }) => citation.source === sourceId);

/** Ids of the sources cited by what is said of any of these things, each once, in the order of first mention. */
export function sourcesCitedBy(edition: Edition, things: readonly EntityRef[]): readonly string[] {
  const keys = new Set(things.map(formatRef));
  const its = citedStatements(edition).filter(({ selection }) => selection && keys.has(formatRef(selection)));
  return [...new Set(its.map(({ citation }) => citation.source))];
}

/** Every statement in the edition, once. */
export const statementsIn = (edition: Edition): readonly Statement[] =>
  subjectsOf(edition).flatMap(({ said }) => said);

/** What statements are about, and what is said of it. */
type Subject = Pick<CitedStatement, 'selection' | 'title'> & { readonly said: readonly Statement[] };

const subjectsOf = (edition: Edition): readonly Subject[] => [
  ...entityRefs(edition).map((selection) => ({
    selection,
    title: titleOf(edition, selection) ?? {},
    said: statementsAbout(edition, selection)
  })),
  ...(edition.study
    ? [{ selection: undefined, title: edition.study.title, said: statementsInStudy(edition.study) }]
    : [])
];

const citedStatements = memoByObject((edition: Edition): readonly CitedStatement[] =>
  subjectsOf(edition).flatMap(({ said, ...subject }) =>
    STATEMENT_KINDS.flatMap((kind) => said.filter(({ what }) => what === kind)).flatMap((statement) =>
      statement.evidence.citations.map((citation) => ({ ...subject, ...statement, citation }))
    )
  )
);
