/** The ids that links of a narrative may name. */
import type { Edition } from '../domain/edition';
import type { EntityKind } from '../domain/entities/entity-ref';

/** By kind; undefined where the file that has the ids cannot be read, and any id is accepted. */
export type EntityIds = ReadonlyMap<EntityKind, readonly string[] | undefined>;

export function entityIds(edition: Edition): EntityIds {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return new Map([
    ['event', ids(edition.events)],
    ['place', ids(edition.places)],
    ['person', ids(edition.people)],
    ['movement', ids(edition.movements)],
    ['territory', ids(edition.territories)],
    ['route', ids(edition.routes)],
    ['source', [...edition.sources.keys()]]
  ]);
}

export const isEntityKind = (kind: string, ids: EntityIds): kind is EntityKind =>
  (ids as ReadonlyMap<string, unknown>).has(kind); // has() of a map asks for its own keys
