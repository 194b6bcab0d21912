/** Columns in slots of equal room: what comes is written where something else has left. */
import type { Columns, Numbers } from './columns';

type Format = {
  readonly make: new (length: number) => Numbers;
  /** Numbers for each item. */
  readonly size: number;
  /** What this column says of an item that is not there. */
  readonly none?: number;
};

export class Slots<K extends string = string> {
  readonly #formats: Readonly<Record<K, Format>>;
  readonly #spare: number;
  #columns: Readonly<Record<K, { readonly value: Numbers; readonly size: number }>>;
  #count = 0;
  #room = 0;
  /** Called when there are others from one item to another. */
  renew: ((from: number, to: number) => void) | undefined;

  /** `spare`: how many times the room that is needed is made where there is too little. */
  constructor(formats: Readonly<Record<K, Format>>, spare: number) {
    this.#formats = formats;
    this.#spare = spare;
    this.#columns = this.#made();
  }

  /** Other objects only where more room has been made. */
  get attributes(): Columns['attributes'] {
    return this.#columns;
  }

  /** For how many items there is room, in all slots together. */
  get length(): number {
    return this.#count * this.#room;
  }

  /** Makes room for so many slots, and so many items in each. */
  reserve(count: number, room: number): void {
    if (count <= this.#count && room <= this.#room) return;
    const [before, slots, items] = [this.#columns, this.#count, this.#room];
    if (count > slots) this.#count = Math.ceil(this.#spare * count);
    if (room > items) this.#room = Math.ceil(this.#spare * room);
    this.#columns = this.#made();
    for (const name of this.#names()) {
      const { value, size } = before[name];
      for (let slot = 0; slot < slots; slot++) {
        const from = slot * items * size;
        this.#columns[name].value.set(value.subarray(from, from + items * size), slot * this.#room * size);
      }
    }
  }

  /** Puts items, given in parts that follow each other, into a slot in place of those in it. */
  write(slot: number, parts: readonly Readonly<Record<K, Numbers>>[]): void {
    const [first] = this.#names();
    if (first === undefined) return;
    const items = parts.reduce((sum, part) => sum + part[first].length, 0) / this.#formats[first].size;
    this.reserve(slot + 1, items);
    const [from, to] = [slot * this.#room, (slot + 1) * this.#room];
    for (const name of this.#names()) {
      const { value, size } = this.#columns[name];
      let at = from * size;
      for (const part of parts) {
        value.set(part[name], at);
        at += part[name].length;
      }
      const { none } = this.#formats[name];
      if (none !== undefined) value.fill(none, at, to * size);
    }
    this.renew?.(from, to);
  }

  #made(): Record<K, { readonly value: Numbers; readonly size: number }> {
    const made = this.#names().map((name) => {
      const { make, size, none } = this.#formats[name];
      const value = new make(this.length * size);
      return [name, { value: none === undefined ? value : value.fill(none), size }] as const;
    });
    return Object.fromEntries(made) as Record<K, (typeof made)[number][1]>;
  }

  #names(): readonly K[] {
    return Object.keys(this.#formats) as K[]; // it has no others
  }
}
