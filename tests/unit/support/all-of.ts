/** Values of an edition with their details, so that two can be compared. */
export function allOf(value: unknown): unknown {
  if (typeof value === 'function') return allOf((value as () => unknown)());
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) return new Map(Array.from(value, ([key, item]) => [key, allOf(item)]));
  if (Array.isArray(value)) return value.map(allOf);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, allOf(item)]));
}
