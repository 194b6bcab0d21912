/** An entity as a link names it: what it is called and when it was. */
import { datingInstant } from '../../domain/event-order';
import type { Dating } from '../../domain/dating';
import type { Edition } from '../../domain/edition';
import { datesOf, titleOf } from '../../domain/entities';
import type { Localized } from '../../domain/reading';
import type { EntityRef } from '../../domain/entities/entity-ref';

export type RelatedEntity = {
  readonly selection: EntityRef;
  readonly title: Localized;
  /** By its first reading. */
  readonly when: Dating | undefined;
};

/** Those of the entities that the edition has, dated ones in order of time and before all others. */
export const relatedEntities = (edition: Edition, refs: readonly EntityRef[]): readonly RelatedEntity[] =>
  refs
    .flatMap((selection) => {
      const title = titleOf(edition, selection);
      return title ? [{ selection, title, when: datesOf(edition, selection)[0]?.value }] : [];
    })
    .sort((a, b) => orderInTime(a) - orderInTime(b));

const orderInTime = ({ when }: RelatedEntity) => (when ? datingInstant(when) : Number.MAX_VALUE);
