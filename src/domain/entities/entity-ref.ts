/** What can be opened, linked to and referred to, by kind and id; written `event:convention`, `place:harbin`. */
export const ENTITY_KINDS = ['event', 'place', 'movement', 'territory', 'route', 'person', 'source'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export type EntityRef = { readonly kind: EntityKind; readonly id: string };

export const formatRef = ({ kind, id }: EntityRef) => `${kind}:${id}`;

/** The reference that `text` writes; undefined where it is written otherwise. Whether there is such an entity is not asked. */
export function parseRef(text: string): EntityRef | undefined {
  const [name, id, ...rest] = text.split(':');
  const kind = ENTITY_KINDS.find((kind) => kind === name);
  return kind && id && rest.length === 0 ? { kind, id } : undefined;
}

export const sameEntity = (a: EntityRef | undefined, b: EntityRef | undefined) =>
  a?.kind === b?.kind && a?.id === b?.id;
