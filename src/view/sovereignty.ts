/** Whose land the map shows: by law, in fact, or both, one over the other. */
import type { Status } from '../domain/edition';

export const SOVEREIGNTY_MODES = ['both', 'law', 'control'] as const;
export type SovereigntyMode = (typeof SOVEREIGNTY_MODES)[number];

const IN_LAW: readonly Status[] = ['sovereign', 'administration', 'lease', 'claim', 'concession'];
const IN_FACT: readonly Status[] = ['sovereign', 'control', 'occupation', 'lease', 'concession'];

/** Whether land of this status is part of the picture. */
export const showsStatus = (rule: SovereigntyMode, status: Status): boolean =>
  (rule !== 'control' && IN_LAW.includes(status)) || (rule !== 'law' && IN_FACT.includes(status));
