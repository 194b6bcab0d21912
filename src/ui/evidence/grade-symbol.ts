/** Which sign stands before a note, a row or a reading. */
import { datesDisagree } from '../../domain/event-order';
import type { Edition, HistoricalEvent, Territory } from '../../domain/edition';
import { isWeaklyAttested, type SourcesById } from '../../domain/evidence-filter';
import type { Evidence } from '../../domain/reading';

/** In the order in which the key explains them. */
export const GRADE_SYMBOLS = ['document', 'attested', 'weak', 'inferred', 'unverified', 'disputed'] as const;
export type GradeSymbolName = (typeof GRADE_SYMBOLS)[number];

const RING = 'M2.1 5.5a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0';
const PILCROW = 'M5 1.2h5M7.6 1.2v9M9.6 1.2v9M5.2 1.2a2.4 2.4 0 0 0 0 4.8h1V1.4z';

/** What is filled and what is drawn of each sign, in a square of 11: signs differ in form, never in colour alone. */
export const GRADE_SYMBOL_PATHS: Readonly<Record<GradeSymbolName, { full?: string; line?: string }>> = {
  document: { full: PILCROW, line: PILCROW },
  attested: { full: RING, line: RING },
  weak: { full: 'M5.5 2.1a3.4 3.4 0 0 0 0 6.8z', line: RING },
  inferred: { line: RING },
  unverified: { line: 'M3.3 3.6a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.8M5.5 9v1.2' },
  disputed: { line: 'M1 4h9M1 7h9M8 1 3.4 10' }
};

/** `attested` becomes `weak` when popular pages are all that attests it. */
export const gradeSymbolName = (evidence: Evidence, sources: SourcesById): GradeSymbolName =>
  isWeaklyAttested(evidence, sources) ? 'weak' : evidence.grade;

/** An event, or the holding of land, is as sure as its date; without one, as its first sentence. */
export function eventSymbolName(
  { when, details }: Pick<HistoricalEvent | Territory, 'when' | 'details'>,
  { sources }: Pick<Edition, 'sources'>
): GradeSymbolName {
  if (datesDisagree(when)) return 'disputed';
  const evidence = when[0] ?? details().claims[0];
  return evidence ? gradeSymbolName(evidence, sources) : 'unverified';
}
