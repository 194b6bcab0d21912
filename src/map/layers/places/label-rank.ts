/** From which zoom each place is drawn and named, and which places the user has selected. */
import { isRegion, type Edition, type Place } from '../../../domain/edition';
import { memoByObject } from '../../../domain/memo';
import type { EntityRef } from '../../../domain/entities/entity-ref';

/** Whole zooms: a filter of MapLibre's, which leaves out names, acts at no others. */
const FROM_ZOOM = { 1: 0, 2: 3, 3: 3, 4: 5 } as const;
/** Nearer than the map is ever seen. */
const NEVER = 24;
/** Before this zoom the buildings and quarters of a town would lie on one another. */
const IN_TOWN_FROM_ZOOM = 9;

const placesById = memoByObject(({ places }: Edition) => new Map(places.map((place) => [place.id, place])));

/** From which zoom on the place is drawn and named; a lesser region is named by what is written on the land. */
export function labelMinzoom(edition: Edition, place: Place): number {
  const { rank, within } = place;
  if (rank === 4 && isRegion(place)) return NEVER;
  const container = within === undefined ? undefined : placesById(edition).get(within);
  return rank === 4 && container && !isRegion(container) ? IN_TOWN_FROM_ZOOM : FROM_ZOOM[rank];
}

/** Places that the selection means: the one, or those of the event, its buildings left to their town. */
export function selectedPlaces(edition: Edition, selection: EntityRef | undefined): readonly string[] {
  if (selection?.kind === 'place') return [selection.id];
  if (selection?.kind !== 'event') return [];
  const where = edition.events.find(({ id }) => id === selection.id)?.where.map(({ value }) => value) ?? [];
  const towns = where.filter((place) => labelMinzoom(edition, place) < IN_TOWN_FROM_ZOOM);
  return (towns.length > 0 ? towns : where).map(({ id }) => id);
}
