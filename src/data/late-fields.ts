/**
 * Gives `object` fields that are read, all at once, when one of them is asked for; asking throws what `read` throws.
 *
 * @param names of all those fields, each with `true`, so that none is forgotten
 * @param read gives them; of what it gives, fields that `object` has already are left out
 */
export function withLateFields<T extends object, Late extends object>(
  object: T,
  names: Readonly<Record<Exclude<keyof Late, keyof T>, true>>,
  read: () => Late
): T & Late {
  let fields: Late | undefined;
  const all = Object.keys(names) as (keyof Late)[]; // Object.keys forgets the names
  for (const name of all)
    Object.defineProperty(object, name, { get: () => (fields ??= read())[name], enumerable: true });
  return object as T & Late; // the compiler does not follow properties that are defined by name
}
