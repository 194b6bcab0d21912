/** An entity as a link names it: what it is called and when it was. */
import { datingInstant } from '../../domain/event-order';
import type { Dating } from '../../domain/dating';
import type { Edition } from '../../domain/edition';
import { datesOf, titleOf } from '../../domain/entities';
import type { Localized, Readings } from '../../domain/reading';
import type { EntityRef } from '../../domain/entities/entity-ref';

export type RelatedEntity = {
  readonly selection: EntityRef;
  readonly title: Localized;
  /** Every reading; empty where no source gives a date. */
  readonly when: Readings<Dating>;
};

/** Those of the entities that the edition has, dated ones in order of time, by their first reading, and before all others. */
export const relatedEntities = (edition: Edition, refs: readonly EntityRef[]): readonly RelatedEntity[] =>
  refs
    .flatMap((selection) => {
      const title = titleOf(edition, selection);
      return title ? [{ selection, title, when: datesOf(edition, selection) }] : [];
    })
    .sort((a, b) => orderInTime(a) - orderInTime(b));

const orderInTime = ({ when: [first] }: RelatedEntity) =>
  first ? datingInstant(first.value) : Number.MAX_VALUE;
