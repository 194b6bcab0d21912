/** What rests on a source, as its page lists it: kind by kind, thing by thing, and what of each. */
import type { Edition } from '../../domain/edition';
import type { Localized } from '../../domain/reading';
import { formatRef, type EntityKind, type EntityRef } from '../../domain/entities/entity-ref';
import type { StatementKind } from '../../domain/entities/statement-kinds';
import { statementsCiting } from '../../domain/citation-index';
import { gradeSymbolName, type GradeSymbolName } from './grade-symbol';

/** Statements about a thing that differ in nothing that is listed, and how many there are of them. */
export type CitedPart = {
  readonly sign: GradeSymbolName;
  readonly what: StatementKind;
  readonly locator: string | undefined;
  readonly count: number;
};
export type CitingEntity = {
  readonly selection: EntityRef | undefined;
  readonly title: Localized;
  readonly parts: readonly CitedPart[];
};
export type CitingKind = {
  readonly kind: EntityKind | 'study';
  readonly things: readonly CitingEntity[];
};

/** Kinds, things and parts in the order of the edition. */
export function citationsByEntity(edition: Edition, sourceId: string): readonly CitingKind[] {
  const things = new Map<
    string,
    { selection: EntityRef | undefined; title: Localized; parts: Map<string, CitedPart> }
  >();
  for (const { selection, title, what, evidence, citation } of statementsCiting(edition, sourceId)) {
    const key = selection ? formatRef(selection) : 'study';
    const thing = things.get(key) ?? { selection, title, parts: new Map<string, CitedPart>() };
    things.set(key, thing);
    const part = { sign: gradeSymbolName(evidence, edition.sources), what, locator: citation.locator };
    const partKey = JSON.stringify(part);
    thing.parts.set(partKey, { ...part, count: (thing.parts.get(partKey)?.count ?? 0) + 1 });
  }
  const all = [...things.values()].map(({ parts, ...thing }) => ({ ...thing, parts: [...parts.values()] }));
  const kindOf = ({ selection }: CitingEntity) => selection?.kind ?? 'study';
  return [...new Set(all.map(kindOf))].map((kind) => ({
    kind,
    things: all.filter((thing) => kindOf(thing) === kind)
  }));
}
