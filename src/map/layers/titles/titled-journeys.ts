/** Which journeys have a title on the map: of very many on their way those that take longest, so that a title stays for a while. */
import type { Edition, Movement } from '../../../domain/edition';
import { IntervalIndex } from '../../../domain/interval-index';
import { journeyTimes } from '../../../domain/journey-span';
import { memoByKey, memoByObject } from '../../../domain/memo';
import { orderOf } from '../../../domain/order-of';
import { countedMovements } from '../../../domain/strength';
import { instant } from '../../../domain/time';
import { gpuDay } from '../../gpu-time';
import { keptWhileAsked } from '../columns';
import { headSegments, type HeadSegment } from '../journey-heads/head-segments';

export type TitledJourney = {
  readonly movement: Movement;
  /** The days from and until which it is on its way. */
  readonly from: number;
  readonly until: number;
  /** Its ways, and where a source says how many they are its stays too. */
  readonly segments: readonly HeadSegment[];
};

/** No map has room for more. */
const MOST = 60;

/** Titles of so many days are made ready together. */
const DAYS = 4;

/** In so many parts of a day it is told apart who is on their way. */
const PARTS = 4;

/** The days around `day` whose titles are made ready together. */
export const daysAround = (day: number): readonly [from: number, until: number] => {
  const from = Math.floor(day / DAYS) * DAYS;
  return [from, from + DAYS];
};

/** Those with a title on some day of the few around `day`, in the order of the edition, or of very many the longest first; the same list for all of these days. */
export const titledAround = (edition: Edition, day: number): readonly TitledJourney[] =>
  titledFrom(edition)(daysAround(day)[0]);

const titledFrom = memoByObject((edition: Edition) => {
  const days = (times: Float64Array) => times.map((t) => gpuDay(edition, t));
  const times = journeyTimes(edition);
  const [starts, ends] = [days(times.starts), days(times.ends)];
  const at = (numbers: Float64Array, i: number) => numbers[i] as number; // as many as journeys
  const lengthOf = (i: number) => at(ends, i) - at(starts, i);
  const index = new IntervalIndex(starts, ends);
  const counted = countedMovements(edition);
  const titled = keptWhileAsked((i: number): TitledJourney => {
    const movement = edition.movements[i] as Movement;
    const segments = headSegments(edition, [movement]).filter(({ leg }) => leg ?? counted.has(movement));
    return { movement, from: at(starts, i), until: at(ends, i), segments };
  });
  return memoByKey(
    (first: number) => {
      const found: number[] = [];
      index.within({ start: instant(first), end: instant(first + DAYS) }, (i) => found.push(i));
      const partsOf = (i: number) =>
        [PARTS * (at(starts, i) - first), PARTS * (at(ends, i) - first)] as const;
      return titled(longest(Uint32Array.from(found).sort(), lengthOf, partsOf));
    },
    String,
    1
  );
});

/** Those with a title on `day`, in the same order. */
export const titledOn = (edition: Edition, day: number): readonly TitledJourney[] =>
  titledAround(edition, day)
    .filter(({ from, until }) => from <= day && day < until)
    .slice(0, MOST);

/** Of very many items, the longest first, those that are among the MOST longest in some part of the days; `partsOf`: from and until which part it is on its way. */
function longest(
  items: Uint32Array,
  lengthOf: (item: number) => number,
  partsOf: (item: number) => readonly [from: number, until: number]
): readonly number[] {
  if (items.length <= MOST) return [...items];
  const lengths = new Float64Array(items.length);
  for (let i = 0; i < items.length; i++) lengths[i] = -lengthOf(items[i] as number);
  const order = orderOf(lengths);
  const found: number[] = [];
  // How many are on their way throughout each part.
  const counts = new Uint32Array(DAYS * PARTS);
  const hasRoom = (count: number) => count < MOST;
  for (let i = 0; i < order.length && counts.some(hasRoom); i++) {
    const item = items[order[i] as number] as number; // the order is of all of them
    const [from, until] = partsOf(item);
    if (counts.subarray(Math.max(0, Math.floor(from)), Math.ceil(until)).some(hasRoom)) found.push(item);
    const throughout = Math.min(counts.length, Math.floor(until));
    for (let part = Math.max(0, Math.ceil(from)); part < throughout; part++) (counts[part] as number)++;
  }
  return found;
}
