/** When a journey begins and ends, and how long it is in view. */
import type { Movement } from './edition';
import { earliest, latest, stopDates } from './stop-dates';
import { DAY, instant, type Instant, type Span } from './time';

/** How long a journey stays in view after its last date, in seconds; the eye needs some days to follow. */
const STAYS_IN_VIEW = 7 * DAY;

/** From the first instant at which the journey may have begun to the last at which it may have ended; always finite. */
export function journeySpan({ stops }: Movement): Span {
  const dates = stops.flatMap(stopDates);
  const firstFinite = (instants: readonly Instant[]) => instants.find(Number.isFinite) ?? instant(0);
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    start: firstFinite(first ? [earliest(first), latest(first)] : []),
    end: firstFinite(last ? [latest(last), earliest(last)] : [])
  };
}

/** The span in which a journey is on the map without being selected: while it is under way, and some days after. */
export function journeyViewSpan(movement: Movement): Span {
  const { start, end } = journeySpan(movement);
  return { start, end: instant(end + STAYS_IN_VIEW) };
}
