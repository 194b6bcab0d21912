/** Which stretches of a way are passed on a day, and where on them. */
import { IntervalIndex } from '../../../domain/interval-index';
import type { LngLat } from '../../../domain/lng-lat';
import { memoByObject } from '../../../domain/memo';

/** A stretch with the days, as the graphics card has them, at its ends. */
type TimedSegment = {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly days: readonly [from: number, to: number];
};

const indexOf = memoByObject((segments: readonly TimedSegment[]) => {
  const days = (end: 0 | 1) => Float64Array.from(segments, (segment) => segment.days[end]);
  return new IntervalIndex(days(0), days(1));
});

/** Whether a segment is passed on a day. */
export const isPassedOn =
  (day: number) =>
  ({ days: [from, until] }: TimedSegment): boolean =>
    from <= day && day < until;

/** The segments that are passed on a day; O(log n + k) for k of them. */
export function passedOn<S extends TimedSegment>(segments: readonly S[], day: number): readonly S[] {
  const found: S[] = [];
  indexOf(segments).at(day, (i) => found.push(segments[i] as S)); // the index was made from as many
  return found;
}

/** Where a segment's unit is on a day of it. Degrees are near enough to Mercator over one segment. */
export function positionOn(day: number, { from, to, days: [start, end] }: TimedSegment): LngLat {
  const share = (day - start) / Math.max(end - start, 1e-6);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
