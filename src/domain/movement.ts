/** Where a traveller was: known at the dated stops, interpolated and therefore inferred between them. */
import type { Position } from 'geojson';
import type { Dating } from './dating';
import type { Leg, Movement, Place, Stop } from './edition';
import type { Readings } from './reading';
import { instant, type Instant, type Span } from './time';

/** A stretch of a journey in time: a stay at one place, or a leg along part of the path. */
export type Stretch = {
  readonly span: Span;
  readonly from: Stop;
  readonly to: Stop;
  /** Absent for a stay. */
  readonly leg?: Leg;
};

export type Whereabouts = {
  readonly position: Position;
  /** `attested` at a stop that a source dates, `inferred` on the way and where the editors date the stop. */
  readonly certainty: 'attested' | 'inferred';
  readonly from: Place;
  readonly to: Place;
  readonly leg?: Leg;
};

/** The instant at which a stop is reached or left: the middle of what its first reading allows. */
function middle(readings: Readings<Dating>): Instant | undefined {
  const dating = readings[0]?.value;
  if (!dating) return undefined;
  const { from, shape, span } = dating;
  if (!Number.isFinite(span.start) || !Number.isFinite(span.end)) return undefined;
  // An hour is itself; a day is its middle.
  if (shape === 'point' && from?.precision === 'hour') return from.span.start;
  return instant((span.start + span.end) / 2);
}

export const arrival = (stop: Stop) => middle(stop.arrive) ?? middle(stop.depart);
export const departure = (stop: Stop) => middle(stop.depart) ?? middle(stop.arrive);

const made = new WeakMap<Movement, readonly Stretch[]>();

/** The stays and legs of a movement in order of time, touching each other without a gap. */
export function stretches(movement: Movement): readonly Stretch[] {
  const known = made.get(movement);
  if (known) return known;
  const found: Stretch[] = [];
  movement.stops.forEach((stop, i) => {
    const [reached, left] = [arrival(stop), departure(stop)];
    const next = movement.stops[i + 1];
    const leg = movement.legs[i];
    if (reached !== undefined && left !== undefined && left > reached) {
      found.push({ span: { start: reached, end: left }, from: stop, to: stop });
    }
    const then = next && arrival(next);
    if (next && leg && left !== undefined && then !== undefined && then > left) {
      found.push({ span: { start: left, end: then }, from: stop, to: next, leg });
    }
  });
  made.set(movement, found);
  return found;
}

/** From the first departure to the last arrival. */
export function journeySpan(movement: Movement): Span | undefined {
  const [first, ...rest] = stretches(movement);
  return first && { start: first.span.start, end: (rest.at(-1) ?? first).span.end };
}

/** Where the movement is at `t`; undefined before it begins and after it ends. */
export function positionAt(movement: Movement, t: Instant): Whereabouts | undefined {
  const stretch = stretches(movement).find(({ span }) => span.start <= t && t <= span.end);
  if (!stretch) return undefined;
  const { from, to, leg, span } = stretch;
  const ends = { from: from.place, to: to.place };
  if (!leg) return { position: from.place.position, certainty: certaintyAt(from), ...ends };
  if (t === span.start) return { position: from.place.position, certainty: certaintyAt(from), ...ends, leg };
  if (t === span.end) return { position: to.place.position, certainty: certaintyAt(to), ...ends, leg };
  const share = (t - span.start) / (span.end - span.start);
  const path = movement.path.slice(from.vertex, to.vertex + 1);
  return { position: along(path, share), certainty: 'inferred', ...ends, leg };
}

/** Whether a source, and not only the editors or hearsay, has the traveller at this stop. */
export const certaintyAt = ({ arrive, depart }: Stop): Whereabouts['certainty'] =>
  [...arrive, ...depart].some(({ grade }) => grade === 'attested' || grade === 'document')
    ? 'attested'
    : 'inferred';

/** Instants at which the vertices of a leg are passed, from its departure to its arrival at even speed. */
export function legTimes({ path }: Movement, { from, to, span }: Stretch): readonly number[] {
  const lengths = cumulative(path.slice(from.vertex, to.vertex + 1));
  const whole = lengths.at(-1) || 1;
  return lengths.map((length) => span.start + (span.end - span.start) * (length / whole));
}

/**
 * Instants for each vertex of the path, as even speed on each leg would have it; what the layer that
 * draws the journey needs; at a stop, that of leaving it. Vertices on no dated leg get the instant of the
 * last vertex before them.
 */
export function vertexTimes(movement: Movement): Float64Array {
  const times = new Float64Array(movement.path.length).fill(Number.NaN);
  for (const stretch of stretches(movement)) {
    if (stretch.leg) times.set(legTimes(movement, stretch), stretch.from.vertex);
  }
  let last: number = journeySpan(movement)?.start ?? 0;
  return times.map((t) => (Number.isNaN(t) ? last : (last = t)));
}

/** The point at `share` (0–1) of the length of `path`. */
function along(path: readonly Position[], share: number): Position {
  const lengths = cumulative(path);
  const target = share * (lengths.at(-1) ?? 0);
  const i = Math.max(
    1,
    lengths.findIndex((length) => length >= target)
  );
  const [a, b] = [path[i - 1], path[i]];
  if (!a || !b) return path[0] ?? [0, 0];
  const [before, after] = [lengths[i - 1] ?? 0, lengths[i] ?? 0];
  const part = after > before ? (target - before) / (after - before) : 0;
  return [
    (a[0] as number) + ((b[0] as number) - (a[0] as number)) * part,
    (a[1] as number) + ((b[1] as number) - (a[1] as number)) * part
  ];
}

/** Length of the path up to each vertex, in degrees of the Mercator sheet it is drawn on. */
export function cumulative(path: readonly Position[]): readonly number[] {
  let sum = 0;
  return path.map((point, i) => {
    const previous = path[i - 1];
    if (previous) {
      sum += Math.hypot(
        (point[0] as number) - (previous[0] as number),
        mercator(point[1] as number) - mercator(previous[1] as number)
      );
    }
    return sum;
  });
}

const mercator = (latitude: number) =>
  (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
