/** The evidence in a study, which is of no entity: each piece once, in the order of reading. */
import { statements, type Statement } from './entities/statement';
import type { Study } from './study';
import type { Reconstruction } from './withdrawal/reconstruction';

/** What is told of it, and what its reconstruction supposes. */
export const statementsInStudy = ({
  introduction,
  obligations,
  reconstruction
}: Study): readonly Statement[] => [
  ...statements('claim', introduction),
  ...obligations.flatMap(({ obligation, due, outcome }) => [
    ...statements('obligation', [obligation]),
    ...statements('date', due.when),
    ...statements('obligation', outcome ? [outcome] : [])
  ]),
  ...(reconstruction ? statements('assumption', supposed(reconstruction)) : [])
];

const supposed = ({ claims, garrisons, destinations, quantities, days, presets }: Reconstruction) => [
  ...claims,
  ...garrisons,
  ...destinations,
  ...Object.values(quantities),
  ...Object.values(days),
  ...presets.map(({ text }) => text)
];
