/** The study of an edition, with the obligations it follows. */
import type * as v from 'valibot';
import type { HistoricalEvent, Place, Territory } from '../domain/edition';
import type { Obligation, Study } from '../domain/study';
import type { EditionParser } from './edition-parser';
import type { JsonPointer } from './json-pointer';
import { withLateFields } from './late-fields';
import { parseReconstruction } from './parse-reconstruction';
import type { EditionFile } from './schema';
import type { Validated } from './written-edition';

type RawStudy = NonNullable<v.InferOutput<typeof EditionFile>['study']>;

/** What a study may refer to, by id. */
type StudyReferences = {
  readonly territories: ReadonlyMap<string, Territory>;
  readonly events: ReadonlyMap<string, HistoricalEvent>;
  readonly places: ReadonlyMap<string, Place>;
};

export function parseStudy(
  { value, pointer }: Validated<RawStudy>,
  parser: EditionParser,
  references: StudyReferences,
  late?: () => object
): Study {
  const { reconstruction, ...study } = value;
  const { territories, events } = references;
  const told = (raw: Pick<RawStudy, 'introduction' | 'obligations'>) => ({
    introduction: parser.claims(raw.introduction, pointer.in('introduction')),
    obligations: raw.obligations.map((item, i) =>
      parseObligation(item, pointer.in(`obligations[${i}]`), parser)
    )
  });
  const parsed = {
    ...study,
    territories: parser.findAll(study.territories, territories, 'territory', pointer.in('territories')),
    events: parser.findAll(study.events, events, 'event', pointer.in('events')).map(({ id }) => id),
    reconstruction:
      reconstruction &&
      parseReconstruction(
        { value: reconstruction, pointer: pointer.in('reconstruction') },
        parser,
        references
      )
  };
  return late
    ? withLateFields(parsed, { introduction: true, obligations: true }, () =>
        told({ introduction: [], obligations: [], ...late() })
      )
    : { ...parsed, ...told(value) };
}

function parseObligation(
  { article, obligation, due, outcome: { result, ...outcome } }: RawStudy['obligations'][number],
  pointer: JsonPointer,
  parser: EditionParser
): Obligation {
  return {
    article: parser.localized(article, pointer.in('article')),
    obligation: parser.claim(obligation, pointer.in('obligation')),
    due: { when: parser.datings(due, pointer.in('due')) },
    outcome: { result, ...parser.claim(outcome, pointer.in('outcome')) }
  };
}
