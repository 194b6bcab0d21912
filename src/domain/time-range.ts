/** A stretch of time looked at as a whole, beside the instant: what happened in it. */
import type { HistoricalEvent } from './edition';
import { DAY, overlaps, type Span } from './time';

/** How an event stands to a window: within it by every reading, by some or perhaps, or outside. */
export function relationToRange(event: HistoricalEvent, window: Span): 'sure' | 'possible' | 'no' {
  const within = event.when.map(({ value: { span, uncertain } }) => {
    if (!overlaps(span, window)) return 'no';
    return !uncertain && window.start <= span.start && span.end <= window.end ? 'sure' : 'possible';
  });
  if (within.length === 0 || within.every((verdict) => verdict === 'no')) return 'no';
  return within.every((verdict) => verdict === 'sure') ? 'sure' : 'possible';
}

/** How many days a window has. */
export const daysIn = ({ start, end }: Span) => Math.round((end - start) / DAY);
