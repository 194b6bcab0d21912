/** What rests on a source, as its page lists it: kind by kind, thing by thing, and what of each. */
import type { Edition } from '../../domain/edition';
import type { Localized } from '../../domain/reading';
import type { Selection } from '../../domain/selection';
import { restingOn, type Statement } from '../../domain/testimony';
import { signOf, type SignName } from './signs';

/** Statements about a thing that differ in nothing that is listed, and how many there are of them. */
export type Part = {
  readonly sign: SignName;
  readonly what: Statement;
  readonly locator: string | undefined;
  readonly count: number;
};
export type RestingThing = {
  readonly selection: Selection | undefined;
  readonly title: Localized;
  readonly parts: readonly Part[];
};
export type RestingKind = {
  readonly kind: Selection['kind'] | 'study';
  readonly things: readonly RestingThing[];
};

/** Kinds, things and parts in the order of the edition. */
export function restingByThing(edition: Edition, sourceId: string): readonly RestingKind[] {
  const things = new Map<
    string,
    { selection: Selection | undefined; title: Localized; parts: Map<string, Part> }
  >();
  for (const { selection, title, what, evidence, citation } of restingOn(edition, sourceId)) {
    const key = selection ? `${selection.kind}:${selection.id}` : 'study';
    const thing = things.get(key) ?? { selection, title, parts: new Map<string, Part>() };
    things.set(key, thing);
    const part = { sign: signOf(evidence, edition.sources), what, locator: citation.locator };
    const partKey = JSON.stringify(part);
    thing.parts.set(partKey, { ...part, count: (thing.parts.get(partKey)?.count ?? 0) + 1 });
  }
  const all = [...things.values()].map(({ parts, ...thing }) => ({ ...thing, parts: [...parts.values()] }));
  const kindOf = ({ selection }: RestingThing) => selection?.kind ?? 'study';
  return [...new Set(all.map(kindOf))].map((kind) => ({
    kind,
    things: all.filter((thing) => kindOf(thing) === kind)
  }));
}
