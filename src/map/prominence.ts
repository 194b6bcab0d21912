/** Which places have room on the sheet at which zoom, and which of them the reader has chosen. */
import type { Edition, Place } from '../domain/edition';
import type { EntityRef } from '../domain/entities/entity-ref';

const FROM_ZOOM = { 1: 0, 2: 2.8, 3: 3.2, 4: 5 } as const;
/** Buildings of a town would stand on one another before this. */
const BUILDINGS_FROM_ZOOM = 9;
const IN_TOWN_DEGREES = 0.25;

/** From which zoom on the place is drawn and named. */
export function minzoom({ places }: Edition, { id, rank, position: [x = 0, y = 0] }: Place): number {
  const inTown = places.some(
    ({ id: other, rank: greater, position: [u = 0, v = 0] }) =>
      other !== id && greater < rank && rank === 4 && Math.hypot(u - x, v - y) < IN_TOWN_DEGREES
  );
  return inTown ? BUILDINGS_FROM_ZOOM : FROM_ZOOM[rank];
}

/** Places that the selection means: the one, or those of the event, its buildings left to their town. */
export function selectedPlaces(edition: Edition, selection: EntityRef | undefined): readonly string[] {
  if (selection?.kind === 'place') return [selection.id];
  if (selection?.kind !== 'event') return [];
  const where = edition.events.find(({ id }) => id === selection.id)?.where.map(({ value }) => value) ?? [];
  const towns = where.filter((place) => minzoom(edition, place) < BUILDINGS_FROM_ZOOM);
  return (towns.length > 0 ? towns : where).map(({ id }) => id);
}
