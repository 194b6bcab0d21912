/** A statement about something, by what it says, and the evidence for it. */
import type { Evidence } from '../reading';
import type { StatementKind } from './statement-kinds';

export type Statement = { readonly what: StatementKind; readonly evidence: Evidence };

/** One statement for each piece of evidence. */
export const statements = (what: StatementKind, evidences: readonly Evidence[]): readonly Statement[] =>
  evidences.map((evidence) => ({ what, evidence }));

/** One statement for each thing that bears its evidence in a field of its own. */
export const statementsOf = (
  what: StatementKind,
  list: readonly { readonly evidence: Evidence }[]
): readonly Statement[] => list.map(({ evidence }) => ({ what, evidence }));
