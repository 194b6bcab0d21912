/** `value` with everything in it frozen: behind the boundary nobody changes history. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    (value instanceof Map ? [...value.values()] : Object.values(value)).forEach(deepFreeze);
  }
  return value;
}
