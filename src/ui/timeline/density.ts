/** How many events begin in each part of the axis: what it shows where marks cover each other. */
import type { TimeScale } from './time-scale';

/** Width of a bucket, in pixels. */
export const BUCKET = 4;
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

/** Whether the marks of one lane would merge into one. */
export const isSolid = (counts: Uint32Array, { width }: TimeScale) => sum(counts) * SOLID > width;
