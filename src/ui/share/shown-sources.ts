import { sourcesCitedBy } from '../../domain/citation-index';
import type { EntityRef } from '../../domain/entities/entity-ref';
import { temporalRelation } from '../../domain/event-order';
import { allInOrder, type Scene } from '../../domain/scene';
import type { Source } from '../../domain/source';

/** The sources of what is selected or told, or else of all that happens at the time of the clock. */
export function shownSources({ edition, selection, told, instant }: Scene): readonly Source[] {
  const subject: EntityRef | undefined = told ? { kind: 'event', id: told.id } : selection;
  const subjects: readonly EntityRef[] = subject
    ? [subject]
    : allInOrder(edition)
        .filter((event) => temporalRelation(event, instant) === 'now')
        .map(({ id }) => ({ kind: 'event', id }));
  return sourcesCitedBy(edition, subjects).flatMap((id) => edition.sources.get(id) ?? []);
}
