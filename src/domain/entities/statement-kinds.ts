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
