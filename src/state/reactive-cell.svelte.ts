/** Where a value is kept, whose readers hear of another. */
export type Cell<T> = { value: T };

export function reactiveCell(initial: unknown): Cell<unknown> {
  let value = $state.raw(initial);
  return {
    get value() {
      return value;
    },
    set value(next) {
      value = next;
    }
  };
}
