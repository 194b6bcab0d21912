/** A thing of the edition as a link names it: what it is called and when it was. */
import { datingInstant } from '../../domain/event-order';
import type { Dating } from '../../domain/dating';
import { findById, type Edition, type HistoricalEvent } from '../../domain/edition';
import type { Localized } from '../../domain/reading';
import type { EntityRef } from '../../domain/entities/entity-ref';

export type RelatedEntity = {
  readonly selection: EntityRef;
  readonly title: Localized;
  /** By its first reading; a journey is dated by its first stop. */
  readonly when: Dating | undefined;
};

const ofEvent = ({ id, title, when }: HistoricalEvent): RelatedEntity => ({
  selection: { kind: 'event', id },
  title,
  when: when[0]?.value
});

/** The things that these ids mean, dated ones in order of time; an id that means nothing is left out. */
export function relatedEntities(edition: Edition, ids: readonly string[]): readonly RelatedEntity[] {
  const of = (id: string): RelatedEntity | undefined => {
    const event = findById(edition.events, id);
    if (event) return ofEvent(event);
    const movement = findById(edition.movements, id);
    if (movement) {
      const when = movement.stops.flatMap(({ arrive, depart }) => [...arrive, ...depart])[0]?.value;
      return { selection: { kind: 'movement', id }, title: movement.title, when };
    }
    const territory = findById(edition.territories, id);
    if (territory) return { selection: { kind: 'territory', id }, title: territory.title, when: undefined };
    const place = findById(edition.places, id);
    return place && { selection: { kind: 'place', id }, title: place.label, when: undefined };
  };
  return ids.flatMap((id) => of(id) ?? []).sort((a, b) => momentOfThing(a) - momentOfThing(b));
}

/** Undated things come last. */
const momentOfThing = ({ when }: RelatedEntity) => (when ? datingInstant(when) : Number.MAX_VALUE);
