/**
 * Journeys in blocks by when and how long they are in view. Of a large edition the map has only those blocks in which some journey
 * may be seen: what it costs follows from them, not from all journeys.
 */
import { countLeading } from './bisect';
import type { Edition, Movement } from './edition';
import { IntervalIndex } from './interval-index';
import { journeyViewTimes } from './journey-span';
import { memoByKey, memoByObject } from './memo';
import { orderOf } from './order-of';
import { DAY, instant, type Instant, type Span } from './time';

export type JourneyBlock = readonly Movement[];

/** Of more journeys than these, those that are long over would cover the map. */
const FEW = 1024;

/** Of very many journeys; so many are read and drawn for the first time within a picture. */
const SIZE = 256;

/** No block has more. */
export const MOST_IN_BLOCK = FEW;

/** Whether an edition has so many journeys that those long over leave the map. */
export const hasManyJourneys = ({ movements }: Edition): boolean => movements.length > FEW;

/**
 * The blocks with journeys that may be in view at `t`, and the one with the journey called `chosen`: of a small edition all its
 * journeys. The same list as long as they are the same blocks; O(log n).
 */
export const journeyBlocksAt = (edition: Edition, t: Instant, chosen?: string): readonly JourneyBlock[] => {
  const { all, index } = blocksOf(edition);
  if (!index) return all;
  const found = new Set(index.firstAt(t));
  if (chosen !== undefined) found.add(blockWith(edition)(chosen));
  return pickedFrom(edition)([...found].sort((a, b) => a - b));
};

const blockWith = memoByObject((edition: Edition) =>
  memoByKey(
    (id: string) => blocksOf(edition).all.findIndex((block) => block.some((movement) => movement.id === id)),
    String,
    1
  )
);

const pickedFrom = memoByObject((edition: Edition) =>
  memoByKey(
    (blocks: readonly number[]) => blocks.flatMap((block) => blocksOf(edition).all.slice(block, block + 1)),
    String,
    1
  )
);

type Blocks = {
  readonly all: readonly JourneyBlock[];
  /** Of the times of the blocks; undefined where there is one for all. */
  readonly index: IntervalIndex | undefined;
};

/** In seconds; no start of a journey is as far from 1970. */
const LATEST = 1e13;

const blocksOf = memoByObject((edition: Edition): Blocks => {
  const { movements } = edition;
  if (!hasManyJourneys(edition)) return { all: [movements], index: undefined };
  const { starts, ends } = journeyViewTimes(edition);
  const at = (times: Float64Array, i: number) => times[i] as number; // as many as movements
  // One long journey would keep a block of short ones in view for as long: a block has those of about one length.
  const lengths = new Uint8Array(starts.map((start, i) => Math.log2((at(ends, i) - start) / DAY)));
  const lengthOf = (i: number | undefined) => lengths[i ?? 0] as number;
  const order = orderOf(starts.map((start, i) => lengthOf(i) * LATEST + start));
  const all: JourneyBlock[] = [];
  const times: Span[] = [];
  for (let from = 0, to = 0; from < order.length; from = to) {
    const length = lengthOf(order[from]);
    while (to < order.length && to < from + SIZE && lengthOf(order[to]) === length) to++;
    const block: Movement[] = [];
    let end = -Infinity;
    for (const i of order.subarray(from, to)) {
      block.push(movements[i] as Movement); // the order is of all of them
      if (at(ends, i) > end) end = at(ends, i);
    }
    all.push(block);
    times.push({ start: instant(at(starts, order[from] as number)), end: instant(end) });
  }
  return { all, index: IntervalIndex.of(untilOthersCome(times)) };
});

/** Of the time of a block, for how much longer it may stay. */
const STAY = 1 / 3;

/** Blocks that are over leave when another one comes, if that is soon: to make the list anew is dear, and to have one more in it is not. */
function untilOthersCome(times: readonly Span[]): readonly Span[] {
  const starts = Float64Array.from(times, ({ start }) => start).sort();
  return times.map(({ start, end }) => {
    const next = starts[countLeading(starts, (other) => other < end)] ?? end;
    return { start, end: next - end < STAY * (end - start) ? instant(next) : end };
  });
}
