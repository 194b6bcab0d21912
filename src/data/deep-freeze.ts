/** Freezes `value` and everything in it: an edition never changes once it is read. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    (value instanceof Map ? [...value.values()] : Object.values(value)).forEach(deepFreeze);
  }
  return value;
}
