/** What can be opened, linked to and referred to, by kind and id; written `event:convention`, `place:harbin`. */
import { DEFINITIONS } from './definitions';

export type EntityKind = keyof typeof DEFINITIONS;
export const ENTITY_KINDS = Object.keys(DEFINITIONS) as readonly EntityKind[]; // keys() forgets which they are

export type EntityRef<K extends EntityKind = EntityKind> = { readonly kind: K; readonly id: string };

export const formatRef = ({ kind, id }: EntityRef) => `${kind}:${id}`;

/** References to entities of one kind. */
export const refsOf = <K extends EntityKind>(
  kind: K,
  entities: readonly { readonly id: string }[]
): readonly EntityRef<K>[] => entities.map(({ id }) => ({ kind, id }));

export const isEntityKind = (text: string): text is EntityKind => Object.hasOwn(DEFINITIONS, text);

/** The reference that `text` writes; undefined where it is written otherwise. Whether there is such an entity is not asked. */
export function parseRef(text: string): EntityRef | undefined {
  const [kind = '', id, ...rest] = text.split(':');
  return isEntityKind(kind) && id && rest.length === 0 ? { kind, id } : undefined;
}

export const sameEntity = (a: EntityRef | undefined, b: EntityRef | undefined) =>
  a?.kind === b?.kind && a?.id === b?.id;
