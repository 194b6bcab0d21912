/** Readings as answers: each value once, with all who give it. */
import type { Evidence, Readings } from '../../domain/reading';

export type ReadingGroup<T> = { readonly value: T; readonly evidences: readonly [Evidence, ...Evidence[]] };

/** Best first; `keyOf` tells which values are one. */
export function readingsByValue<T>(
  readings: Readings<T>,
  keyOf: (value: T) => string
): readonly ReadingGroup<T>[] {
  const found = new Map<string, { value: T; evidences: [Evidence, ...Evidence[]] }>();
  for (const reading of readings) {
    const known = found.get(keyOf(reading.value));
    if (known) known.evidences.push(reading);
    else found.set(keyOf(reading.value), { value: reading.value, evidences: [reading] });
  }
  return [...found.values()];
}
