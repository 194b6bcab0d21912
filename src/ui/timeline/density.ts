/** How many events begin where: what is to be read of the axis when its marks lie on each other. */
import { DAY, type Span } from '../../domain/time';
import type { TimeScale } from './time-scale';

/** Pixels of the axis that are counted together. */
export const BUCKET = 4;
/** Marks of all lanes are easily told apart while each has so many pixels of the axis. */
const CROWD = 6;
/** Those of one lane run together when each has no more than this. */
const SOLID = 2;

/** Moments counted in buckets from the left end of what is shown; of an event the one at which the clock tells it. */
export function density(moments: readonly number[], { span, width, x }: TimeScale): Uint32Array {
  const counts = new Uint32Array(Math.max(1, Math.ceil(width / BUCKET)));
  for (const moment of moments) {
    if (moment < span.start || moment >= span.end) continue;
    const bucket = Math.min(counts.length - 1, Math.floor(x(moment) / BUCKET));
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

export const sum = (counts: Uint32Array) => counts.reduce((total, count) => total + count, 0);

/** Whether marks of several lanes stand so near each other that the eye wants their number. */
export const isCrowded = (counts: Uint32Array, { width }: TimeScale) => sum(counts) * CROWD > width;

/** Whether the marks of one lane would be nothing but black. */
export const isSolid = (counts: Uint32Array, { width }: TimeScale) => sum(counts) * SOLID > width;

/** A stretch that a run by event passes, and the reader's seconds for each of its days. */
export type DensitySegment = { readonly span: Span; readonly secondsPerDay: number };

/** How long a run by event rests in each bucket of what is shown, in the reader's seconds. */
export function countsByState(
  segments: readonly DensitySegment[],
  { span, width, x, timeAt }: TimeScale
): Float64Array {
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
