/** A statement about something, by what it says, and the evidence for it. */
import type { Evidence } from '../reading';

/** What a statement says, in the order in which the page of a source lists statements about one thing. */
export const STATEMENT_KINDS = [
  'claim',
  'date',
  'place',
  'number',
  'difference',
  'stop',
  'way',
  'course',
  'gauge',
  'owner',
  'interruption',
  'holder',
  'position',
  'obligation',
  'assumption'
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export type Statement = { readonly what: StatementKind; readonly evidence: Evidence };

/** One statement for each piece of evidence. */
export const statements = (what: StatementKind, evidences: readonly Evidence[]): readonly Statement[] =>
  evidences.map((evidence) => ({ what, evidence }));

/** One statement for each thing that bears its evidence in a field of its own. */
export const statementsOf = (
  what: StatementKind,
  list: readonly { readonly evidence: Evidence }[]
): readonly Statement[] => list.map(({ evidence }) => ({ what, evidence }));
