import type { Movement } from '../domain/edition';
import { earliest, latest, stopDates } from '../domain/stop-dates';
import type { JsonPointer } from './json-pointer';

/** Reports stops whose dates run back; the movement is kept, for its dates are shown as they are. */
export function checkMovement({ stops }: Movement, pointer: JsonPointer): void {
  const dates = stops.flatMap((stop, i) => stopDates(stop).map((dating) => ({ i, dating })));
  for (const [k, { i, dating }] of dates.entries()) {
    const previous = dates[k - 1];
    if (!previous || earliest(previous.dating) <= latest(dating)) continue;
    if (previous.i === i)
      pointer.in(`stops[${i}]`).report('is left before it is reached: put its dates in order');
    else
      pointer
        .in(`legs[${i - 1}]`)
        .report(`stop ${previous.i} is not left before stop ${i} is reached: put their dates in order`);
  }
}
