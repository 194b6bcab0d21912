/** Whose land the map shows: by law, in fact, or both, one over the other. */
import type { Status } from '../domain/edition';

export const SOVEREIGNTY_MODES = ['both', 'law', 'control'] as const;
export type SovereigntyMode = (typeof SOVEREIGNTY_MODES)[number];

const IN_LAW: readonly Status[] = ['sovereign', 'administration', 'lease', 'claim', 'concession'];
const IN_FACT: readonly Status[] = ['sovereign', 'control', 'occupation', 'lease', 'concession'];

/** Whether the map shows land of this status. */
export const showsStatus = (mode: SovereigntyMode, status: Status): boolean =>
  (mode !== 'control' && IN_LAW.includes(status)) || (mode !== 'law' && IN_FACT.includes(status));
