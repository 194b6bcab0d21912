/** Data of layers as arrays of numbers, which the graphics card takes as they are: nothing is kept for each object. */
import type { EntityRef } from '../../domain/entities/entity-ref';

export type Numbers = Float32Array | Float64Array | Uint32Array | Uint8Array;

/** What deck.gl calls binary data. */
export type Columns = {
  /** How many items there are. */
  readonly length: number;
  /** Of items with vertices: the first vertex of each, and behind the last the number of all. */
  readonly startIndices?: Uint32Array;
  /** By the name of the attribute, or of the accessor in whose place it stands. */
  readonly attributes: Readonly<Record<string, { readonly value: Numbers; readonly size: number }>>;
  /** Which entity somebody means who points at an item; where there are `rowIndexes`, which say whom a vertex is of, by these. */
  readonly selectionOf: (item: number) => EntityRef | undefined;
};

/** Numbers that come one by one, written where those of the last time were: lists of very many would be garbage as soon as they are columns. */
export class NumberWriter<T extends Numbers> {
  readonly #make: new (length: number) => T;
  #numbers: T;
  #length = 0;

  constructor(make: new (length: number) => T) {
    this.#make = make;
    this.#numbers = new make(1024);
  }

  get length(): number {
    return this.#length;
  }

  add(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new this.#make(2 * this.#length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = number;
  }

  /** Puts another in the place of one that has come. */
  set(at: number, number: number): void {
    this.#numbers[at] = number;
  }

  /** Those that have come since they were last taken, until others come. */
  take(): T {
    const taken = this.#numbers.subarray(0, this.#length) as T;
    this.#length = 0;
    return taken;
  }
}

/** `make` of each of the keys that were asked for last; what is asked for no more is forgotten. */
export function keptWhileAsked<K, T>(make: (key: K) => T): (keys: readonly K[]) => readonly T[] {
  let kept = new Map<K, T>();
  return (keys) => {
    kept = new Map(keys.map((key) => [key, kept.get(key) ?? make(key)]));
    return [...kept.values()];
  };
}
