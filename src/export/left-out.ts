/** What the filters of the map have left out of an edition, and why, in English as all of the README. */
import type { Details, Edition } from '../domain/edition';
import { formatRef, refsOf, type EntityKind } from '../domain/entities/entity-ref';
import type { EvidenceFilter } from '../domain/evidence-filter';
import { excludedCounts } from '../domain/excluded-counts';

export type Filters = {
  readonly whole: Edition;
  readonly evidence: EvidenceFilter;
  /** What of the whole passes the filter of evidence; that of events leaves out more. */
  readonly byEvidence: Edition;
};

const NAMES = {
  events: 'events',
  places: 'places',
  movements: 'journeys',
  territories: 'territories',
  routes: 'routes'
} as const;
const LISTS = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** A sentence for each filter that leaves something out, and one for what is left without any claim. */
export function leftOut(left: Edition, { whole, evidence, byEvidence }: Filters): readonly string[] {
  // Places at which a journey stops are there again.
  const told = { ...byEvidence, places: left.places };
  const [missing, unmatched] = [counts(whole, told), counts(told, left)];
  const { readings } = excludedCounts(whole, byEvidence);
  const untold = [
    ...withoutClaims('event', left.events),
    ...withoutClaims('movement', left.movements),
    ...withoutClaims('territory', left.territories),
    ...withoutClaims('route', left.routes)
  ];
  return [
    ...(readings > 0
      ? [
          `Left out by the choice of evidence, since ${reasons(evidence).join(', or ')}: ${[...missing, `${readings} statements in all`].join(', ')}.`
        ]
      : []),
    ...(unmatched.length > 0 ? [`Left out by the filter of events: ${unmatched.join(', ')}.`] : []),
    ...(untold.length > 0
      ? [
          `Left without a sentence, since none about them passes, but with the date, shape or course that does; their \`claims\` are empty: ${untold.map(formatRef).join(', ')}.`
        ]
      : [])
  ];
}

const withoutClaims = (
  kind: EntityKind,
  entities: readonly { readonly id: string; readonly details: () => Details }[]
) =>
  refsOf(
    kind,
    entities.filter(({ details }) => details().claims.length === 0)
  );

const reasons = ({ account, documented }: EvidenceFilter): readonly string[] => [
  ...(documented ? ['it is inferred, unverified or attested by popular pages alone'] : []),
  ...(account === 'document' ? ['the given text does not tell it'] : []),
  ...(account === 'others' ? ['the given text alone tells it'] : [])
];

/** "25 of 179 events", for each kind of which fewer are in `fewer`. */
const counts = (all: Edition, fewer: Edition): readonly string[] =>
  LISTS.flatMap((list) => {
    const missing = all[list].length - fewer[list].length;
    return missing > 0 ? [`${missing} of ${all[list].length} ${NAMES[list]}`] : [];
  });
