/**
 * How strong those who travel are. At a stop a source says it. Between two stops for which one does, the strength changes
 * evenly with the way that lies between, and is therefore reconstructed; before the first and after the last of them, and
 * beside a stop at which it is said to be unknown, nobody knows it.
 */
import type { Amount, Edition, Movement, Stop, Strength } from './edition';
import { memoByObject } from './memo';
import { segmentAt, vertexLengths } from './movement';
import type { Instant } from './time';

export type StrengthAt = {
  readonly amount: Amount;
  /** Whether no source gives it: it lies between two that sources give. */
  readonly reconstructed: boolean;
};

/** As one number, for widths and charts: the middle of what it may be. */
export const middleOfAmount = ({ min, max }: Amount): number => (min + max) / 2;

/** Whether a source says of a stop how many there were, or that it is unknown. */
export const isCounted = ({ strength = [], strengthAfter = [] }: Stop): boolean =>
  strength.length + strengthAfter.length > 0;

/** How many came to a stop, and how many went on from it, by the best reading. */
export const strengthOnArrival = ({ strength = [], strengthAfter = [] }: Stop): Strength =>
  [...strength, ...strengthAfter][0]?.value;
export const strengthOnDeparture = ({ strength = [], strengthAfter = [] }: Stop): Strength =>
  [...strengthAfter, ...strength][0]?.value;

/** A vertex for which a source says how many there were: how many came to it, and how many went on. */
type Count = {
  readonly vertex: number;
  readonly came: Strength;
  readonly left: Strength;
};

/** In the order of the path. */
const countsOf = memoByObject(({ stops, legs }: Movement): readonly Count[] =>
  stops.flatMap((stop, i): readonly Count[] => [
    ...(isCounted(stop)
      ? [{ vertex: stop.vertex, came: strengthOnArrival(stop), left: strengthOnDeparture(stop) }]
      : []),
    ...(legs[i]?.strengths ?? []).map(({ vertex, value }) => ({ vertex, came: value, left: value }))
  ])
);

/** Whether a source says anywhere how strong they were. */
export const hasStrength = ({ stops, legs }: Movement): boolean =>
  stops.some(isCounted) || legs.some(({ strengths }) => strengths !== undefined && strengths.length > 0);

/** Those of an edition of which a source says so: of very many movements it would be long to ask each anew. */
export const countedMovements = memoByObject(
  ({ movements }: Edition): ReadonlySet<Movement> => new Set(movements.filter(hasStrength))
);

/** The greatest strength of all movements, by which the widths of all are drawn; 0 where none has one. */
export const greatestStrength = memoByObject((edition: Edition): number =>
  [...countedMovements(edition)]
    .flatMap((movement) => countsOf(movement).flatMap(({ came, left }) => [came, left]))
    .reduce((most, strength) => Math.max(most, strength ? middleOfAmount(strength) : 0), 0)
);

/** How strong they are at each vertex of the leg after stop `i`; undefined where nobody knows. */
export function legStrengths(movement: Movement, i: number): readonly Strength[] {
  const [from, to] = [movement.stops[i], movement.stops[i + 1]];
  if (!from || !to) return [];
  const lengths = vertexLengths(movement).slice(from.vertex, to.vertex + 1);
  return lengths.map((length) => strengthAlong(movement, i, length));
}

/** How strong they are at `t`; undefined where nobody knows it, or where they are. */
export function strengthAt(movement: Movement, t: Instant): StrengthAt | undefined {
  const segment = segmentAt(movement, t);
  if (!segment) return undefined;
  const { from, to, leg, span } = segment;
  if (!leg && isCounted(from)) {
    const amount = strengthOnArrival(from);
    return amount && { amount, reconstructed: false };
  }
  const lengths = vertexLengths(movement);
  const [start = 0, end = start] = [lengths[from.vertex], lengths[to.vertex]];
  const share = (t - span.start) / (span.end - span.start || 1);
  const i = Math.min(movement.stops.indexOf(from), movement.legs.length - 1);
  const amount = strengthAlong(movement, i, start + (end - start) * share);
  return amount && { amount, reconstructed: true };
}

/**
 * On leg `i`, at a distance along the whole path, between the nearest vertices for which a source says how many. Where the
 * evidence filter passes documents only nothing is interpolated.
 */
function strengthAlong(movement: Movement, i: number, distance: number): Strength {
  const lengths = vertexLengths(movement);
  const lengthAt = ({ vertex }: Count) => lengths[vertex] ?? 0;
  const end = movement.stops[i + 1]?.vertex ?? 0;
  const counts = countsOf(movement);
  // What is counted at the end of the leg has been reached there, not left.
  const before = counts.findLastIndex((count) => count.vertex < end && lengthAt(count) <= distance);
  const [from, to] = [counts[before], counts[before + 1]];
  if (!from?.left || !to?.came || movement.documentedOnly) return undefined;
  const share = (distance - lengthAt(from)) / (lengthAt(to) - lengthAt(from) || 1);
  return {
    min: from.left.min + (to.came.min - from.left.min) * share,
    max: from.left.max + (to.came.max - from.left.max) * share,
    approximate: true
  };
}
