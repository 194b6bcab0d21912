/**
 * An interval index: which of many spans contain an instant or overlap a span, without looking at all of them.
 *
 * The spans are sorted by their start, so that those that have begun are the first ones. Over their ends lies a tree of
 * maxima with FAN children a node: a node whose latest end is past is skipped with all that is below it. A query costs
 * O(FAN · log n + k) for k results. All of it is in typed arrays, without an object for each span.
 */
import { countLeading } from './bisect';
import { once } from './memo';
import { orderOf } from './order-of';
import type { Instant, Span } from './time';

/** Children of a node: with 8 bytes each they fill two cache lines. */
const FAN = 16;

export class IntervalIndex {
  /** The index of each span in the list that was given, in the order of the starts. */
  readonly #items: Uint32Array;
  readonly #starts: Float64Array;
  /** The ends in an order of their own: to count the spans that are over without looking for them. Few ask for it. */
  readonly #sortedEnds: () => Float64Array;
  /** The ends in the order of the starts, then level by level their maxima. */
  readonly #levels: readonly Float64Array[];

  /** Half-open spans; `starts` and `ends` of one length, infinite where a span is open. */
  constructor(starts: Float64Array, ends: Float64Array) {
    this.#items = orderOf(starts);
    this.#starts = inOrder(starts, this.#items);
    const itsEnds = inOrder(ends, this.#items);
    this.#sortedEnds = once(() => itsEnds.toSorted());
    const levels: Float64Array[] = [itsEnds];
    for (let level = itsEnds; level.length > FAN;) {
      level = maxima(level);
      levels.push(level);
    }
    this.#levels = levels;
  }

  /** The index of a list of spans. */
  static of(spans: readonly Span[]): IntervalIndex {
    return new IntervalIndex(
      Float64Array.from(spans, ({ start }) => start),
      Float64Array.from(spans, ({ end }) => end)
    );
  }

  /** Calls `visit` with the index of each span that contains `t`, in the order in which they begin. */
  at(t: number, visit: (item: number) => void): void {
    this.#visit(this.#levels.length - 1, 0, upTo(this.#starts, t), t, (item) => {
      visit(item);
    });
  }

  /** The index of each span that contains `t`, but no more than `most` of them: those that began first. */
  firstAt(t: number, most = Infinity): readonly number[] {
    const found: number[] = [];
    this.#visit(this.#levels.length - 1, 0, upTo(this.#starts, t), t, (item) => found.push(item) < most);
    return found;
  }

  /** Calls `visit` with the index of each span that overlaps `range`, which is half-open too. */
  within(range: Span, visit: (item: number) => void): void {
    this.#visit(this.#levels.length - 1, 0, below(this.#starts, range.end), range.start, (item) => {
      visit(item);
    });
  }

  /** How many spans contain `t`: as many as have begun, less those that are over. */
  countAt(t: Instant): number {
    return upTo(this.#starts, t) - upTo(this.#sortedEnds(), t);
  }

  /**
   * Visits those of the first `begun` spans that end after `t` and lie below node `block` of the level above `level`, until `visit`
   * says `false`; then it does so too.
   */
  #visit(level: number, block: number, begun: number, t: number, visit: (item: number) => unknown): boolean {
    const ends = this.#levels[level] as Float64Array;
    const last = Math.min((block + 1) * FAN, Math.ceil(begun / FAN ** level));
    for (let i = block * FAN; i < last; i++) {
      if ((ends[i] as number) <= t) continue;
      const goesOn =
        level === 0 ? visit(this.#items[i] as number) !== false : this.#visit(level - 1, i, begun, t, visit);
      if (!goesOn) return false;
    }
    return true;
  }
}

function inOrder(numbers: Float64Array, order: Uint32Array): Float64Array {
  const found = new Float64Array(numbers.length);
  for (let i = 0; i < order.length; i++) found[i] = numbers[order[i] as number] as number;
  return found;
}

/** The maximum of each FAN numbers. */
function maxima(numbers: Float64Array): Float64Array {
  const found = new Float64Array(Math.ceil(numbers.length / FAN)).fill(-Infinity);
  numbers.forEach((number, i) => {
    const node = Math.floor(i / FAN);
    if (number > (found[node] as number)) found[node] = number;
  });
  return found;
}

/** How many of the sorted `numbers` are no greater than `limit`. */
const upTo = (numbers: Float64Array, limit: number) => countLeading(numbers, (number) => number <= limit);

/** How many of the sorted `numbers` are less than `limit`. */
const below = (numbers: Float64Array, limit: number) => countLeading(numbers, (number) => number < limit);
