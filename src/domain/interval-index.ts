/**
 * Which of many spans meet an instant or a stretch, without looking at all of them.
 *
 * Spans lie sorted by their start, so those that have begun are the first few. Over their ends stands a pyramid:
 * each number of a storey is the latest end of FAN numbers below it, and a block that is over is passed by.
 * An answer costs O(FAN · log n + k) for k spans found. All of it is typed arrays: no object for each span.
 */
import { countLeading } from './bisect';
import type { Instant, Span } from './time';

/** Of one number of a storey stand so many below it: two lines of a processor's cache. */
const FAN = 16;

export class IntervalIndex {
  /** The number of each span in the list it was made from, in the order of the starts. */
  readonly #item: Uint32Array;
  readonly #starts: Float64Array;
  /** The same spans' ends, sorted by themselves: what is over can be counted without being found. */
  readonly #over: Float64Array;
  /** The ends in the order of the starts, and storey upon storey their maxima. */
  readonly #storeys: readonly Float64Array[];

  /** Half-open spans; `starts` and `ends` of one length, infinite where a span is open. */
  constructor(starts: Float64Array, ends: Float64Array) {
    this.#item = Uint32Array.from(starts, (_, i) => i).sort(
      (a, b) => (starts[a] as number) - (starts[b] as number) || a - b
    );
    this.#starts = Float64Array.from(this.#item, (i) => starts[i] as number);
    this.#over = ends.toSorted();
    const storeys: Float64Array[] = [Float64Array.from(this.#item, (i) => ends[i] as number)];
    for (let below = storeys[0] as Float64Array; below.length > FAN;) {
      below = maxima(below);
      storeys.push(below);
    }
    this.#storeys = storeys;
  }

  static of(spans: readonly Span[]): IntervalIndex {
    return new IntervalIndex(
      Float64Array.from(spans, ({ start }) => start),
      Float64Array.from(spans, ({ end }) => end)
    );
  }

  /** Calls `found` with the number of each span that contains `t`, in the order in which they begin. */
  at(t: Instant, found: (item: number) => void): void {
    this.#visit(this.#storeys.length - 1, 0, upTo(this.#starts, t), t, found);
  }

  /** The same of each span that `overlaps` the half-open `window`. */
  within(window: Span, found: (item: number) => void): void {
    this.#visit(this.#storeys.length - 1, 0, below(this.#starts, window.end), window.start, found);
  }

  /** How many spans contain `t`: as many as have begun, less those that are over. */
  countAt(t: Instant): number {
    return upTo(this.#starts, t) - upTo(this.#over, t);
  }

  /** Of the first `begun` spans those below number `block` of the storey above `storey` that end after `t`. */
  #visit(storey: number, block: number, begun: number, t: number, found: (item: number) => void): void {
    const numbers = this.#storeys[storey] as Float64Array;
    const last = Math.min((block + 1) * FAN, Math.ceil(begun / FAN ** storey));
    for (let i = block * FAN; i < last; i++) {
      if ((numbers[i] as number) <= t) continue;
      if (storey === 0) found(this.#item[i] as number);
      else this.#visit(storey - 1, i, begun, t, found);
    }
  }
}

const maxima = (numbers: Float64Array) =>
  Float64Array.from({ length: Math.ceil(numbers.length / FAN) }, (_, i) => {
    let most = -Infinity;
    for (const number of numbers.subarray(i * FAN, (i + 1) * FAN)) if (number > most) most = number;
    return most;
  });

/** How many of the sorted `numbers` are no greater than `limit`. */
const upTo = (numbers: Float64Array, limit: number) => countLeading(numbers, (number) => number <= limit);

/** How many of them are less. */
const below = (numbers: Float64Array, limit: number) => countLeading(numbers, (number) => number < limit);
