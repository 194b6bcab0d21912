/** Which journeys are in view at an instant, where they are few enough to be told apart. */
import type { Edition, Movement } from './edition';
import { IntervalIndex } from './interval-index';
import { journeyViewTimes } from './journey-span';
import { memoByObject } from './memo';
import { instant, type Instant } from './time';

/** Of more than these at a time the words would cover each other. */
export const MOST_IN_VIEW = 60;

/** None of them, where there are too many. */
const TOO_MANY: readonly Movement[] = Object.freeze([]);

export type JourneysInView = {
  /** The instants at which others are in view, in no order. */
  readonly changes: readonly Instant[];
  readonly at: (t: Instant) => readonly Movement[];
};

/** O(n log n) to make, O(log n + k) to ask; remembered, since the epochs are found anew when the ground has arrived. */
export const journeysInView = memoByObject((edition: Edition): JourneysInView => {
  const { movements } = edition;
  const { starts, ends } = journeyViewTimes(edition);
  const index = new IntervalIndex(starts, ends);
  return {
    changes: changesOfFew(starts.toSorted(), ends.toSorted()),
    at: (t) => {
      const found = index.firstAt(t, MOST_IN_VIEW + 1);
      return found.length > MOST_IN_VIEW
        ? TOO_MANY
        : Object.freeze(found.map((i) => movements[i] as Movement)); // the index was made from as many
    }
  };
});

/** When one begins or ends, first to last, but not where there are too many before as after. */
function changesOfFew(starts: Float64Array, ends: Float64Array): readonly Instant[] {
  const changes: Instant[] = [];
  for (let begun = 0, over = 0; over < ends.length;) {
    const t = Math.min(starts[begun] ?? Infinity, ends[over] ?? Infinity);
    const before = begun - over;
    while (begun < starts.length && (starts[begun] as number) <= t) begun++;
    while (over < ends.length && (ends[over] as number) <= t) over++;
    if (Math.min(before, begun - over) <= MOST_IN_VIEW) changes.push(instant(t));
  }
  return changes;
}
