/** Functions that give the same value again for the same argument, so that it can be compared with `===`. */

/** `make`, called when its value is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** `make`, called once for each object; a value lives as long as its object does. `undefined` is not kept. */
export function memoByObject<K extends object, T>(make: (object: K) => T): (object: K) => T {
  const values = new WeakMap<K, T>();
  return (object) => {
    const kept = values.get(object);
    if (kept !== undefined) return kept;
    const value = make(object);
    values.set(object, value);
    return value;
  };
}

/** `make`, not called again for the object of the last call: for what is asked several times in a row of each of very many. */
export function memoOfLast<K extends object, T>(make: (object: K) => T): (object: K) => T {
  let last: { readonly object: K; readonly value: T } | undefined;
  return (object) => {
    if (last?.object !== object) last = { object, value: make(object) };
    return last.value;
  };
}

/** `make`, called once for arguments with the same key; the values of the `size` newest keys are kept. */
export function memoByKey<A, T>(
  make: (argument: A) => T,
  keyOf: (argument: A) => string,
  size = Infinity
): (argument: A) => T {
  const values = new Map<string, T>();
  return (argument) => {
    const key = keyOf(argument);
    const kept = values.get(key);
    if (kept !== undefined) return kept;
    const value = make(argument);
    const [oldest] = values.keys();
    if (values.size >= size && oldest !== undefined) values.delete(oldest);
    values.set(key, value);
    return value;
  };
}
