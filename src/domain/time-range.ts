/** Time ranges: spans that the visitor looks at as a whole, beside the instant, to see what happened in them. */
import { everyDate } from './every-date';
import type { HistoricalEvent } from './edition';
import { DAY, overlaps, type Span } from './time';

/** Whether an event happened in a range: `sure` by every reading, `possible` by some or in part, `no` by none. */
export function relationToRange(event: HistoricalEvent, range: Span): 'sure' | 'possible' | 'no' {
  if (event.when.length === 0) return 'no';
  const relations = everyDate(event).map(({ span, uncertain }) => {
    if (!overlaps(span, range)) return 'no';
    return !uncertain && range.start <= span.start && span.end <= range.end ? 'sure' : 'possible';
  });
  if (relations.every((relation) => relation === 'no')) return 'no';
  return relations.every((relation) => relation === 'sure') ? 'sure' : 'possible';
}

/** The number of days in a range of whole days. */
export const daysIn = ({ start, end }: Span) => Math.round((end - start) / DAY);
