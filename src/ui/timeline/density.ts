/** How many events begin where: what is to be read of the axis when its marks lie on each other. */
import { momentOf } from '../../domain/chronicle';
import type { HistoricalEvent } from '../../domain/edition';
import { DAY, type Span } from '../../domain/time';
import type { Scale } from './scale';

/** Pixels of the axis that are counted together. */
export const BUCKET = 4;
/** Marks are told apart while each has so many pixels of the axis. */
const CROWD = 6;

/** Events counted by the moment at which the clock tells them, in buckets from the left end of what is shown. */
export function density(events: readonly HistoricalEvent[], { span, width, x }: Scale): Uint32Array {
  const counts = new Uint32Array(Math.max(1, Math.ceil(width / BUCKET)));
  for (const event of events) {
    const moment = momentOf(event);
    if (moment === undefined || moment < span.start || moment >= span.end) continue;
    const bucket = Math.min(counts.length - 1, Math.floor(x(moment) / BUCKET));
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

export const sum = (counts: Uint32Array) => counts.reduce((total, count) => total + count, 0);

/** Whether so many marks lie on each other. */
export const isCrowded = (counts: Uint32Array, { width }: Scale) => sum(counts) * CROWD > width;

/** A stretch that a run by event passes, and the reader's seconds for each of its days. */
export type Segment = { readonly span: Span; readonly secondsPerDay: number };

/** How long a run by event rests in each bucket of what is shown, in the reader's seconds. */
export function resting(segments: readonly Segment[], { span, width, x, timeAt }: Scale): Float64Array {
  const rests = new Float64Array(Math.max(1, Math.ceil(width / BUCKET)));
  for (const { span: its, secondsPerDay } of segments) {
    if (its.end <= span.start || its.start >= span.end) continue;
    const first = Math.max(0, Math.floor(x(its.start) / BUCKET));
    const last = Math.min(rests.length - 1, Math.floor(x(its.end) / BUCKET));
    for (let i = first; i <= last; i++) {
      const start = Math.max(its.start, timeAt(i * BUCKET));
      const end = Math.min(its.end, timeAt((i + 1) * BUCKET));
      rests[i] = (rests[i] ?? 0) + (Math.max(0, end - start) * secondsPerDay) / DAY;
    }
  }
  return rests;
}
