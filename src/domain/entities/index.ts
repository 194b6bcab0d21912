/** The entities of an edition, found by their references, and what is known of every one of them. */
import type { Dating } from '../dating';
import type { Edition } from '../edition';
import type { LngLat } from '../lng-lat';
import { memoByKey, memoByObject } from '../memo';
import type { Localized, Readings } from '../reading';
import type { Instant } from '../time';
import { DEFINITIONS } from './definitions';
import type { EntityDefinition } from './entity-definition';
import { ENTITY_KINDS, type EntityKind, type EntityRef } from './entity-ref';
import type { Statement } from './statement';

/** The type of the entities of each kind. */
export type EntityTypes = {
  [K in EntityKind]: (typeof DEFINITIONS)[K] extends EntityDefinition<infer T> ? T : never;
};

/** Typed so that the definition of a kind takes the entities of that kind, whichever it is. */
const definitions: { readonly [K in EntityKind]: EntityDefinition<EntityTypes[K]> } = DEFINITIONS;

/** Those of a kind by their ids, made when one of it is first looked for. */
const entitiesOf = memoByObject((edition: Edition) =>
  memoByKey(<K extends EntityKind>(kind: K) => {
    const found = new Map<string, EntityTypes[K]>();
    for (const entity of definitions[kind].all(edition)) found.set(entity.id, entity);
    return found;
  }, String)
);

/** References to all entities, kind by kind, each kind in the order of the edition. */
export const entityRefs = (edition: Edition): readonly EntityRef[] =>
  ENTITY_KINDS.flatMap((kind) => Array.from(entitiesOf(edition)(kind).keys(), (id) => ({ kind, id })));

/** The entity that a reference means; undefined when the edition has none such. */
export const findEntity = <K extends EntityKind>(
  edition: Edition,
  { kind, id }: EntityRef<K>
): EntityTypes[K] | undefined => entitiesOf(edition)(kind).get(id) as EntityTypes[K] | undefined; // of this kind

/** The entity that `ref` means, where that is one of this kind. */
export const findOfKind = <K extends EntityKind>(
  edition: Edition,
  kind: K,
  ref: EntityRef | undefined
): EntityTypes[K] | undefined => (ref?.kind === kind ? findEntity(edition, { kind, id: ref.id }) : undefined);

export const exists = (edition: Edition, ref: EntityRef): boolean => findEntity(edition, ref) !== undefined;

/** What an entity is called, at an instant or in general; undefined when the edition does not have it. */
export function titleOf<K extends EntityKind>(
  edition: Edition,
  ref: EntityRef<K>,
  at?: Instant
): Localized | undefined {
  const entity = findEntity(edition, ref);
  return entity && definitions[ref.kind].title(entity, at);
}

/** Readings of when it happened or began, the best first; empty for what has no such date. */
export function datesOf<K extends EntityKind>(edition: Edition, ref: EntityRef<K>): Readings<Dating> {
  const entity = findEntity(edition, ref);
  return (entity && definitions[ref.kind].when(entity)) ?? [];
}

/** The points at which an entity is on the map; empty when it is nowhere. */
export function pointsOf<K extends EntityKind>(edition: Edition, ref: EntityRef<K>): readonly LngLat[] {
  const entity = findEntity(edition, ref);
  return entity ? definitions[ref.kind].points(entity, edition) : [];
}

/** Every statement about an entity with its evidence, in the order of reading. */
export function statementsAbout<K extends EntityKind>(
  edition: Edition,
  ref: EntityRef<K>
): readonly Statement[] {
  const entity = findEntity(edition, ref);
  return entity ? definitions[ref.kind].statements(entity) : [];
}
