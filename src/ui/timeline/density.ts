/** How many events begin in each part of the axis: what it shows where marks cover each other. */
import { DAY, type Span } from '../../domain/time';
import type { TimeScale } from './time-scale';

/** Width of a bucket, in pixels. */
export const BUCKET = 4;
/** With fewer pixels of the axis for each event, the marks of all lanes are hard to tell apart. */
const CROWDED = 6;
/** With no more pixels for each event, the marks of one lane merge. */
const SOLID = 2;

/** How many of `moments` fall into each bucket of what is shown, from its left end. */
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

/** Whether the marks of all lanes are so close together that their number is shown as well. */
export const isCrowded = (counts: Uint32Array, { width }: TimeScale) => sum(counts) * CROWDED > width;

/** Whether the marks of one lane would merge into one. */
export const isSolid = (counts: Uint32Array, { width }: TimeScale) => sum(counts) * SOLID > width;

/** A span that playback by event passes, and how many seconds each of its days takes. */
export type DensitySegment = { readonly span: Span; readonly secondsPerDay: number };

/** How long playback by event stays in each bucket of what is shown, in seconds. */
export function playbackSeconds(
  segments: readonly DensitySegment[],
  { span, width, x, timeAt }: TimeScale
): Float64Array {
  const seconds = new Float64Array(Math.max(1, Math.ceil(width / BUCKET)));
  for (const { span: segment, secondsPerDay } of segments) {
    if (segment.end <= span.start || segment.start >= span.end) continue;
    const first = Math.max(0, Math.floor(x(segment.start) / BUCKET));
    const last = Math.min(seconds.length - 1, Math.floor(x(segment.end) / BUCKET));
    for (let i = first; i <= last; i++) {
      const start = Math.max(segment.start, timeAt(i * BUCKET));
      const end = Math.min(segment.end, timeAt((i + 1) * BUCKET));
      seconds[i] = (seconds[i] ?? 0) + (Math.max(0, end - start) * secondsPerDay) / DAY;
    }
  }
  return seconds;
}
