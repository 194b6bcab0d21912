/** Which sign stands before a note, a row or a reading. */
import { datesDisagree } from '../../domain/event-order';
import type { Edition, HistoricalEvent, Source } from '../../domain/edition';
import type { Evidence } from '../../domain/reading';

/** In the order in which the key explains them. */
export const GRADE_SYMBOLS = ['document', 'attested', 'weak', 'inferred', 'unverified', 'disputed'] as const;
export type GradeSymbolName = (typeof GRADE_SYMBOLS)[number];

/** `attested` becomes `weak` when popular pages are all that attests it. */
export function gradeSymbolName(
  { grade, citations }: Evidence,
  sources: ReadonlyMap<string, Source>
): GradeSymbolName {
  const popular = citations.every(({ source }) => sources.get(source)?.category === 'popular');
  return grade === 'attested' && popular ? 'weak' : grade;
}

/** An event is as sure as its date; without one, as its first sentence. */
export function eventSymbolName({ when, claims }: HistoricalEvent, { sources }: Edition): GradeSymbolName {
  if (datesDisagree(when)) return 'disputed';
  const evidence = when[0] ?? claims[0];
  return evidence ? gradeSymbolName(evidence, sources) : 'unverified';
}
