/**
 * Where a traveller was: known at the stops that a source dates, interpolated and therefore inferred between
 * two of them that follow each other. Where a stop has no date, or one too vague to tell which came first,
 * nobody knows when the way to it and from it was gone, and nothing here pretends to.
 */
import { isExact, middleOf, type Dating } from './dating';
import type { LngLat } from './lng-lat';
import type { Leg, Movement, Place, Stop } from './edition';
import { isDocumented } from './evidence-filter';
import { mercatorHeight } from './mercator';
import { memoByObject } from './memo';
import type { Readings } from './reading';
import { BEGINNING, DAY, FOREVER, instant, type Instant, type Span } from './time';

/** A stretch of a journey in time, perhaps of no length: a stay at one place, or a leg along part of the path. */
export type JourneySegment = {
  readonly span: Span;
  readonly from: Stop;
  readonly to: Stop;
  /** Absent for a stay. */
  readonly leg?: Leg;
};

export type Whereabouts = {
  readonly position: LngLat;
  /** `attested` at a stop that a source dates, `inferred` on the way and where the editors date the stop. */
  readonly certainty: 'attested' | 'inferred';
  readonly from: Place;
  readonly to: Place;
  readonly leg?: Leg;
};

/** `unknown`: no source says whether it had begun, or was over. */
export type JourneyPhase = 'ahead' | 'under way' | 'over' | 'unknown';

/** How long a journey stays in view after the last that is known of it; the eye needs some days to follow. */
const IN_VIEW = 7 * DAY;

/** The first instant that a dating allows, and the last; infinite at an open end. */
export const earliest = ({ shape, from, span }: Dating): Instant =>
  from && isExact(from) && shape !== 'interval' ? middleOf(from) : span.start;
export const latest = ({ shape, to, span }: Dating): Instant =>
  to && isExact(to) && shape !== 'interval' ? middleOf(to) : span.end;

/** When a stop is reached or left: the middle of what its first reading allows; undefined where that is open. */
function middle(readings: Readings<Dating>): Instant | undefined {
  const dating = readings[0]?.value;
  if (!dating) return undefined;
  const { from, shape, span } = dating;
  if (!Number.isFinite(span.start) || !Number.isFinite(span.end)) return undefined;
  return from && shape === 'point' ? middleOf(from) : instant((span.start + span.end) / 2);
}

export const arrival = ({ arrive, depart }: Stop) => middle(arrive.length > 0 ? arrive : depart);
export const departure = ({ arrive, depart }: Stop) => middle(depart.length > 0 ? depart : arrive);

/** When the stop was reached and when it was left, by the first readings, as far as that is told. */
export const stopDates = ({ arrive, depart }: Stop): readonly Dating[] =>
  [arrive, depart].flatMap(([first]) => first?.value ?? []);

/** The dated stays and legs of a movement in order of time; between two that do not touch nobody knows where it was. */
export const journeySegments = memoByObject((movement: Movement): readonly JourneySegment[] => {
  const found: JourneySegment[] = [];
  movement.stops.forEach((stop, i) => {
    const [next, leg, before] = [movement.stops[i + 1], movement.legs[i], found.at(-1)];
    const after = before?.span.end ?? BEGINNING;
    const [left, then] = [departure(stop), next && arrival(next)];
    const onward = left !== undefined && then !== undefined && after <= left && left <= then;
    // Without a dated way there, only the last instant allowed is surely at the stop; without one on, the first.
    const [first, last] = [stopDates(stop)[0], stopDates(stop).at(-1)];
    const reached = before?.to === stop ? after : first && finite(latest(first));
    const leaving = onward ? left : last && finite(earliest(last));
    // "On or before" and nothing else: whether it had gone on by then nobody knows, but at either end.
    const alone = i === 0 || !next || left !== undefined || arrival(stop) !== undefined;
    const span = {
      start: reached ?? (alone ? leaving : undefined) ?? FOREVER,
      end: leaving ?? (alone ? reached : undefined) ?? BEGINNING
    };
    if (after <= span.start && span.start <= span.end) found.push({ span, from: stop, to: stop });
    if (onward && next && leg && !movement.documentedOnly)
      found.push({ span: { start: left, end: then }, from: stop, to: next, leg });
  });
  return found;
});

const finite = (t: Instant) => (Number.isFinite(t) ? t : undefined);

/** From the first instant at which anything may be known of it to the last. */
export function journeySpan({ stops }: Movement): Span {
  const dates = stops.flatMap(stopDates);
  const told = (bounds: readonly Instant[]) => bounds.find(Number.isFinite) ?? instant(0);
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    start: told(first ? [earliest(first), latest(first)] : []),
    end: told(last ? [latest(last), earliest(last)] : [])
  };
}

export function journeyPhase(movement: Movement, t: Instant): JourneyPhase {
  if (positionAt(movement, t)) return 'under way';
  const { start, end } = journeySpan(movement);
  const dates = movement.stops.map(stopDates);
  if (t < start) return dates[0]?.length ? 'ahead' : 'unknown';
  if (t > end) return dates.at(-1)?.length ? 'over' : 'unknown';
  const [first, last] = [dates.flat()[0], dates.flat().at(-1)];
  // Within what a vague date allows it may not have begun yet, or be over.
  const sure = first && last && t >= (finite(latest(first)) ?? start) && t <= (finite(earliest(last)) ?? end);
  return sure ? 'under way' : 'unknown';
}

/** While a journey is under way, and some days on: when it belongs on the sheet without being asked for. */
export function journeyViewSpan(movement: Movement): Span {
  const { start, end } = journeySpan(movement);
  return { start, end: instant(end + IN_VIEW) };
}

/** Where the movement is at `t`; undefined before it begins, after it ends and on a way that nobody dates. */
export function positionAt(movement: Movement, t: Instant): Whereabouts | undefined {
  const now = journeySegments(movement).filter(({ span }) => span.start <= t && t <= span.end);
  const stretch = now.find(({ leg }) => !leg) ?? now[0];
  if (!stretch) return undefined;
  const { from, to, leg, span } = stretch;
  const ends = { from: from.place, to: to.place };
  if (!leg) return { position: from.place.position, certainty: certaintyAt(from), ...ends };
  const path = movement.path.slice(from.vertex, to.vertex + 1);
  const share = (t - span.start) / (span.end - span.start || 1);
  return { position: along(path, share), certainty: 'inferred', ...ends, leg };
}

/** Whether a source, and not only the editors or hearsay, has the traveller at this stop. */
export const certaintyAt = ({ arrive, depart }: Stop): Whereabouts['certainty'] =>
  [...arrive, ...depart].some(isDocumented) ? 'attested' : 'inferred';

/**
 * Instants at which the vertices of the leg after stop `i` are passed: at even speed where the leg is dated; all
 * at once where it is not, when it surely lies behind, and never where no dated stop follows.
 */
export function legTimes(movement: Movement, i: number): readonly Instant[] {
  const [from, to] = [movement.stops[i], movement.stops[i + 1]];
  if (!from || !to) return [];
  const lengths = cumulativeLengths(movement.path.slice(from.vertex, to.vertex + 1));
  const span = journeySegments(movement).find((stretch) => stretch.leg && stretch.from === from)?.span;
  if (!span) return lengths.map(() => behind(movement, i));
  const whole = lengths.at(-1) || 1;
  return lengths.map((length) => instant(span.start + (span.end - span.start) * (length / whole)));
}

/** The instant from which the undated way after stop `i` surely lies behind: that of the next thing known. */
function behind(movement: Movement, i: number): Instant {
  const later = movement.stops.slice(i + 1);
  const told = journeySegments(movement);
  const before = told.findLast(({ to }) => !later.includes(to))?.span.end ?? BEGINNING;
  const next = told.find(({ from }) => later.includes(from))?.span.start ?? FOREVER;
  return instant(Math.max(before, Math.min(next, ...later.flatMap(stopDates).map(latest))));
}

/** The point at `share` (0–1) of the length of `path`. */
function along(path: readonly LngLat[], share: number): LngLat {
  const lengths = cumulativeLengths(path);
  const target = share * (lengths.at(-1) ?? 0);
  const i = Math.max(
    1,
    lengths.findIndex((length) => length >= target)
  );
  const [a, b] = [path[i - 1], path[i]];
  if (!a || !b) return path[0] ?? [0, 0];
  const [before, after] = [lengths[i - 1] ?? 0, lengths[i] ?? 0];
  const part = after > before ? (target - before) / (after - before) : 0;
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
}

/** Length of the path up to each vertex, in degrees of the Mercator sheet it is drawn on. */
export function cumulativeLengths(path: readonly LngLat[]): readonly number[] {
  let sum = 0;
  return path.map((point, i) => {
    const previous = path[i - 1];
    if (previous) {
      sum += Math.hypot(point[0] - previous[0], mercatorHeight(point[1]) - mercatorHeight(previous[1]));
    }
    return sum;
  });
}
