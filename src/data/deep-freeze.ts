/** Freezes `value` and everything in it: an edition never changes once it is read. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    if (value instanceof Map) value.forEach(deepFreeze);
    else if (Array.isArray(value)) for (const item of value as unknown[]) deepFreeze(item);
    else for (const key in value) deepFreeze(value[key]);
  }
  return value;
}
