/** Which entities an edition has, by kind and id, and what is wrong with a reference to another. */
import type { Edition } from '../domain/edition';
import { entityRefs } from '../domain/entities';
import { ENTITY_KINDS, formatRef, type EntityKind, type EntityRef } from '../domain/entities/entity-ref';
import type { Suggest } from './problems';

/** The ids of a kind; undefined where the file that has them cannot be read, and any id is accepted. */
export type EntityIds = (kind: EntityKind) => ReadonlySet<string> | undefined;

export function entityIds(edition: Edition): EntityIds {
  const ids = new Map(ENTITY_KINDS.map((kind) => [kind, new Set<string>()]));
  for (const { kind, id } of entityRefs(edition)) ids.get(kind)?.add(id);
  return (kind) => ids.get(kind);
}

/** Why `ref` refers to nothing; undefined when it refers to something, or nobody can know. */
export function explainMissing(
  { kind, id }: EntityRef,
  ids: EntityIds,
  suggest: Suggest
): string | undefined {
  const known = ids(kind);
  if (!known || known.has(id)) return undefined;
  return `"${id}" is no ${kind} of this edition${suggest(id, known) || suggestKind(id, ids)}`;
}

/** "; did you mean …?" with the references to all that is called `id`; empty where nothing is. */
export function suggestKind(id: string, ids: EntityIds): string {
  const refs = ENTITY_KINDS.filter((kind) => ids(kind)?.has(id)).map(
    (kind) => `"${formatRef({ kind, id })}"`
  );
  return refs.length === 0 ? '' : `; did you mean ${refs.join(' or ')}?`;
}
