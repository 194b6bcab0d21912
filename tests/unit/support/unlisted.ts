/** Evidence that an edition holds, beside what it lists as statements. */
import { statementsIn } from '../../../src/domain/citation-index';
import type { Edition } from '../../../src/domain/edition';

/** Evidence that no statement lists, and evidence that more than one lists. */
export function unlisted(edition: Edition): { missing: unknown[]; repeated: unknown[] } {
  const listed = statementsIn(edition).map(({ evidence }) => evidence as unknown);
  const known = new Set(listed);
  return {
    missing: [...citing(edition)].filter((evidence) => !known.has(evidence)),
    repeated: listed.filter((evidence, i) => listed.indexOf(evidence) !== i)
  };
}

/** Whatever has citations, found without knowing where such things stand. */
function citing(value: unknown, found = new Set<unknown>(), visited = new Set<unknown>()): Set<unknown> {
  if (typeof value === 'function') return citing((value as () => unknown)(), found, visited);
  if (typeof value !== 'object' || value === null || visited.has(value)) return found;
  visited.add(value);
  if ('citations' in value) found.add(value);
  for (const inside of value instanceof Map ? value.values() : Object.values(value))
    citing(inside, found, visited);
  return found;
}
