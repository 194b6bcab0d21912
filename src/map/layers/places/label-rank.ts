/** From which zoom each place is drawn and named, and which places the user has selected. */
import { isRegion, type Edition, type Place } from '../../../domain/edition';
import { memoByObject } from '../../../domain/memo';
import type { EntityRef } from '../../../domain/entities/entity-ref';

/** Whole zooms: a filter of MapLibre's, which leaves out names, acts at no others. */
const FROM_ZOOM = { 1: 0, 2: 3, 3: 3, 4: 5 } as const;
/** Nearer than the map is ever seen. */
export const BEYOND_ALL_ZOOMS = 24;
/** Before this zoom the buildings and quarters of a town would lie on one another. */
const IN_TOWN_FROM_ZOOM = 9;

const placesById = memoByObject(({ places }: Edition) => new Map(places.map((place) => [place.id, place])));

/** From which zoom on the place is drawn and named; a lesser region is named by what is written on the land. */
export function labelMinzoom(edition: Edition, place: Place): number {
  const { rank, within } = place;
  if (rank === 4 && isRegion(place)) return BEYOND_ALL_ZOOMS;
  const container = within === undefined ? undefined : placesById(edition).get(within);
  return rank === 4 && container && !isRegion(container) ? IN_TOWN_FROM_ZOOM : FROM_ZOOM[rank];
}

/** A place that the selection means, and from which zoom on. */
export type SelectedPlace = { readonly id: string; readonly minzoom: number };

/** The place itself, or those of the event: its buildings are left to a town of it until they are seen apart. */
export function selectedPlaces(edition: Edition, selection: EntityRef | undefined): readonly SelectedPlace[] {
  if (selection?.kind === 'place') return [{ id: selection.id, minzoom: 0 }];
  if (selection?.kind !== 'event') return [];
  const where = edition.events.find(({ id }) => id === selection.id)?.where.map(({ value }) => value) ?? [];
  const places = where.map((place) => ({
    id: place.id,
    inTown: labelMinzoom(edition, place) === IN_TOWN_FROM_ZOOM
  }));
  const hasTown = places.some(({ inTown }) => !inTown);
  return places.map(({ id, inTown }) => ({ id, minzoom: inTown && hasTown ? IN_TOWN_FROM_ZOOM : 0 }));
}
