/** When a journey begins and ends, and how long it is in view. */
import type { Edition, Movement, Stop } from './edition';
import { memoByObject, memoOfLast } from './memo';
import { earliest, latest } from './stop-dates';
import { DAY, instant, type Instant, type Span } from './time';

/** How long a journey stays in view after its last date, in seconds; the eye needs some days to follow. */
const STAYS_IN_VIEW = 7 * DAY;

/** From the first instant at which the journey may have begun to the last at which it may have ended; always finite. */
export function journeySpan({ stops }: Movement): Span {
  const isDated = ({ arrive, depart }: Stop) => arrive.length + depart.length > 0;
  const [from, to] = [stops.find(isDated), stops.findLast(isDated)];
  const first = (from?.arrive[0] ?? from?.depart[0])?.value;
  const last = (to?.depart[0] ?? to?.arrive[0])?.value;
  return {
    start: first ? firstFinite(earliest(first), latest(first)) : instant(0),
    end: last ? firstFinite(latest(last), earliest(last)) : instant(0)
  };
}

const firstFinite = (one: Instant, other: Instant): Instant =>
  Number.isFinite(one) ? one : Number.isFinite(other) ? other : instant(0);

/** The span in which a journey is on the map without being selected: while it is under way, and some days after. */
export const journeyViewSpan = memoOfLast((movement: Movement): Span => {
  const { start, end } = journeySpan(movement);
  return { start, end: instant(end + STAYS_IN_VIEW) };
});

/** The spans of the journeys of an edition, in its order: their starts, and their ends. */
export const journeyTimes = memoByObject(({ movements }: Edition) => {
  const [starts, ends] = [new Float64Array(movements.length), new Float64Array(movements.length)];
  movements.forEach((movement, i) => {
    const { start, end } = journeySpan(movement);
    starts[i] = start;
    ends[i] = end;
  });
  return { starts, ends };
});

/** The same of the spans in which they are on the map without being selected. */
export const journeyViewTimes = memoByObject((edition: Edition) => {
  const { starts, ends } = journeyTimes(edition);
  return { starts, ends: ends.map((end) => end + STAYS_IN_VIEW) };
});
