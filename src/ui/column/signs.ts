/** Which sign stands before a note, a row or a reading. */
import { datesDisagree } from '../../domain/chronicle';
import type { Edition, HistoricalEvent, Source } from '../../domain/edition';
import type { Evidence } from '../../domain/reading';

/** In the order in which the key explains them. */
export const SIGNS = ['document', 'attested', 'weak', 'inferred', 'unverified', 'disputed'] as const;
export type SignName = (typeof SIGNS)[number];

/** `attested` becomes `weak` when popular pages are all that attests it. */
export function signOf({ grade, citations }: Evidence, sources: ReadonlyMap<string, Source>): SignName {
  const popular = citations.every(({ source }) => sources.get(source)?.tier === 'W');
  return grade === 'attested' && popular ? 'weak' : grade;
}

/** An event is as sure as its date; without one, as its first sentence. */
export function signOfEvent({ when, claims }: HistoricalEvent, { sources }: Edition): SignName {
  if (datesDisagree(when)) return 'disputed';
  const evidence = when[0] ?? claims[0];
  return evidence ? signOf(evidence, sources) : 'unverified';
}
