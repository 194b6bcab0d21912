/** Data of layers as arrays of numbers, which the graphics card takes as they are: nothing is kept for each object. */
import type { EntityRef } from '../../domain/entities/entity-ref';

type Numbers = Float32Array | Float64Array | Uint32Array | Uint8Array;

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

/** How much more room than is asked for is made where there was too little: the next time may need a little more. */
const SPARE = 1.25;

/**
 * Room for so many numbers: the same memory each time, with what was last in it, for to be given memory anew costs more than to fill it.
 */
export function roomFor<T extends Numbers>(make: new (length: number) => T): (length: number) => T {
  let room = new make(0);
  return (length) => {
    if (room.length < length) room = new make(room.length === 0 ? length : Math.ceil(SPARE * length));
    return room.subarray(0, length) as T;
  };
}

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

  /** Those that have come since they were last taken. */
  take(): T {
    const taken = this.#numbers.slice(0, this.#length) as T;
    this.#length = 0;
    return taken;
  }
}

/** One after the other, as if they were one. */
export function joined<T extends Numbers>(room: (length: number) => T, parts: readonly T[]): T {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = room(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Rows in parts as rows in the whole: the numbers of each part raised by that of `by`. */
export function raised(
  room: (length: number) => Uint32Array,
  parts: readonly Uint32Array[],
  by: readonly number[]
): Uint32Array {
  const whole = room(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  parts.forEach((part, i) => {
    const first = by[i] ?? 0;
    for (let row = 0; row < part.length; row++) whole[at++] = (part[row] as number) + first;
  });
  return whole;
}

/** `make` of each of the keys that were asked for last; what is asked for no more is forgotten. */
export function keptWhileAsked<K, T>(make: (key: K) => T): (keys: readonly K[]) => readonly T[] {
  let kept = new Map<K, T>();
  return (keys) => {
    kept = new Map(keys.map((key) => [key, kept.get(key) ?? make(key)]));
    return [...kept.values()];
  };
}
