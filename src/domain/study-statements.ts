/** The evidence in a study, which is of no entity: each piece once, in the order of reading. */
import { statements, type Statement } from './entities/statement';
import type { Study } from './study';
import type { Reconstruction } from './withdrawal/reconstruction';

/** What is told of it, in words. */
export const statementsTold = ({
  introduction,
  obligations,
  reconstruction
}: Study): readonly Statement[] => [
  ...statements('claim', introduction),
  ...statements('assumption', reconstruction?.claims ?? []),
  ...obligations.flatMap(({ obligation, outcome }) =>
    statements('obligation', outcome ? [obligation, outcome] : [obligation])
  )
];

/** What is told of it, and what its reconstruction supposes. */
export const statementsInStudy = (study: Study): readonly Statement[] => [
  ...statementsTold(study),
  ...(study.reconstruction ? statements('assumption', supposed(study.reconstruction)) : [])
];

const supposed = ({ garrisons, destinations, quantities, days, presets }: Reconstruction) => [
  ...garrisons,
  ...destinations,
  ...Object.values(quantities),
  ...Object.values(days),
  ...presets.map(({ text }) => text)
];
