/**
 * Where a traveller was. At a stop that a source dates the position is known; between two such stops that follow each
 * other it is interpolated, and therefore inferred. Where a stop has no date, or one too vague to tell which of two
 * stops came first, the position on the way to it and from it is unknown.
 */
import type { Leg, Movement, Place, Stop } from './edition';
import { isStated } from './evidence-filter';
import type { LngLat } from './lng-lat';
import { journeySpan } from './journey-span';
import { memoOfLast } from './memo';
import { cumulativeLengths, pointAlong } from './path';
import { arrival, departure, earliest, latest, stopDates } from './stop-dates';
import { BEGINNING, FOREVER, instant, type Instant, type Span } from './time';

/** A part of a journey with a date: a stay at one place, perhaps of no length, or a leg along part of the path. */
export type JourneySegment = {
  readonly span: Span;
  readonly from: Stop;
  readonly to: Stop;
  /** Absent for a stay. */
  readonly leg?: Leg;
};

export type TravellerPosition = {
  readonly position: LngLat;
  /** `attested` at a stop that a source dates, `inferred` on the way and where the editors date the stop. */
  readonly certainty: 'attested' | 'inferred';
  readonly from: Place;
  readonly to: Place;
  readonly leg?: Leg;
};

/** `unknown`: no source says whether it had begun, or was over. */
export type JourneyPhase = 'ahead' | 'under way' | 'over' | 'unknown';

/** Whether anything is told of the way, and not only of the stops at its ends. */
export const isWayTold = ({ course }: Leg): boolean => course !== 'omitted';

/** The stays and legs of a movement that have a date, in order of time; where two do not touch, the position is unknown. */
export const journeySegments = memoOfLast((movement: Movement): readonly JourneySegment[] => {
  const segments: JourneySegment[] = [];
  movement.stops.forEach((stop, i) => {
    const [next, leg, before] = [movement.stops[i + 1], movement.legs[i], segments.at(-1)];
    const earlierEnd = before?.span.end ?? BEGINNING;
    const [left, nextReached] = [departure(stop), next && arrival(next)];
    const hasDatedLeg =
      left !== undefined && nextReached !== undefined && earlierEnd <= left && left <= nextReached;
    // Without a dated leg to it the stop is sure from the last instant that its date allows; without one from it, until
    // the first.
    const dates = stopDates(stop);
    const [first, last] = [dates[0], dates.at(-1)];
    const sureFrom = before?.to === stop ? earlierEnd : first && finite(latest(first));
    const sureUntil = hasDatedLeg ? left : last && finite(earliest(last));
    // With one side open the stay is an instant; but between other stops a date such as "on or before" says not even that.
    const isDatedOrEnd = i === 0 || !next || left !== undefined || arrival(stop) !== undefined;
    const span = {
      start: sureFrom ?? (isDatedOrEnd ? sureUntil : undefined) ?? FOREVER,
      end: sureUntil ?? (isDatedOrEnd ? sureFrom : undefined) ?? BEGINNING
    };
    if (earlierEnd <= span.start && span.start <= span.end) segments.push({ span, from: stop, to: stop });
    if (hasDatedLeg && next && leg && !movement.documentedOnly)
      segments.push({ span: { start: left, end: nextReached }, from: stop, to: next, leg });
  });
  return segments;
});

const finite = (t: Instant) => (Number.isFinite(t) ? t : undefined);

export function journeyPhase(movement: Movement, t: Instant): JourneyPhase {
  if (positionAt(movement, t)) return 'under way';
  const { start, end } = journeySpan(movement);
  const dates = movement.stops.map(stopDates);
  if (t < start) return dates[0]?.length ? 'ahead' : 'unknown';
  if (t > end) return dates.at(-1)?.length ? 'over' : 'unknown';
  const [first, last] = [dates.flat()[0], dates.flat().at(-1)];
  // While the first date is still possible it may not have begun; while the last is, it may be over.
  const isSure =
    first && last && t >= (finite(latest(first)) ?? start) && t <= (finite(earliest(last)) ?? end);
  return isSure ? 'under way' : 'unknown';
}

/** The stay or leg at `t`, a stay where it touches a leg; undefined where the position is. */
export function segmentAt(movement: Movement, t: Instant): JourneySegment | undefined {
  const segments = journeySegments(movement).filter(({ span }) => span.start <= t && t <= span.end);
  return segments.find(({ leg }) => !leg) ?? segments[0];
}

/** Where the travellers are at `t`; undefined before the journey begins, after it ends, and on a leg without a date. */
export function positionAt(movement: Movement, t: Instant): TravellerPosition | undefined {
  const segment = segmentAt(movement, t);
  if (!segment) return undefined;
  const { from, to, leg, span } = segment;
  const places = { from: from.place, to: to.place };
  if (!leg) return { position: from.place.position, certainty: certaintyAt(from), ...places };
  const path = movement.path.slice(from.vertex, to.vertex + 1);
  const share = (t - span.start) / (span.end - span.start || 1);
  const position = pointAlong(path, share) ?? from.place.position;
  return { position, certainty: 'inferred', ...places, leg };
}

/** Whether a source that was read says that the travellers were at this stop. */
export const certaintyAt = ({ arrive, depart }: Stop): TravellerPosition['certainty'] =>
  arrive.some(isStated) || depart.some(isStated) ? 'attested' : 'inferred';

/**
 * When each vertex of the leg after stop `i` is passed: at even speed on a leg with dates; on one without, all at once,
 * when it surely lies behind, and never where no dated stop follows.
 */
export const legTimes = (movement: Movement, i: number): readonly Instant[] => timesOfLegs(movement)[i] ?? [];

const timesOfLegs = memoOfLast((movement: Movement) =>
  movement.stops.slice(1).map((to, i) => timesOfLeg(movement, i, movement.stops[i] ?? to, to))
);

function timesOfLeg(movement: Movement, i: number, from: Stop, to: Stop): readonly Instant[] {
  const lengths = vertexLengths(movement);
  const span = journeySegments(movement).find((segment) => segment.leg && segment.from === from)?.span;
  const passed = span ? undefined : surelyPassedAt(movement, i);
  const start = lengths[from.vertex] ?? 0;
  const whole = (lengths[to.vertex] ?? 0) - start || 1;
  const times: Instant[] = [];
  for (let vertex = from.vertex; vertex <= to.vertex; vertex++) {
    const share = ((lengths[vertex] ?? 0) - start) / whole;
    times.push(passed ?? instant((span?.start ?? 0) + ((span?.end ?? 0) - (span?.start ?? 0)) * share));
  }
  return times;
}

/** The length of the path of a movement up to each of its vertices. */
export const vertexLengths = memoOfLast(({ path }: Movement) => cumulativeLengths(path));

/** The instant from which a leg without dates, the one after stop `i`, surely lies behind: that of the next dated stop. */
function surelyPassedAt(movement: Movement, i: number): Instant {
  const laterStops = movement.stops.slice(i + 1);
  const segments = journeySegments(movement);
  const before = segments.findLast(({ to }) => !laterStops.includes(to))?.span.end ?? BEGINNING;
  const next = segments.find(({ from }) => laterStops.includes(from))?.span.start ?? FOREVER;
  return instant(Math.max(before, Math.min(next, ...laterStops.flatMap(stopDates).map(latest))));
}
