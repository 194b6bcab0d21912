/** The entities of an edition, found by their references. */
import type { LngLat } from '../lng-lat';
import { findById, type Edition } from '../edition';
import type { EntityRef } from './entity-ref';

/** Whether the edition has such a thing. */
export function exists(edition: Edition, { kind, id }: EntityRef): boolean {
  if (kind === 'source') return edition.sources.has(id);
  const lists = {
    event: edition.events,
    place: edition.places,
    movement: edition.movements,
    territory: edition.territories,
    route: edition.routes,
    person: edition.people
  };
  return lists[kind].some((item) => item.id === id);
}

/** The points at which a thing is on the map; empty when it is nowhere. */
export function pointsOf(edition: Edition, { kind, id }: EntityRef): readonly LngLat[] {
  switch (kind) {
    case 'event':
      return findById(edition.events, id)?.where.map(({ value }) => value.position) ?? [];
    case 'place':
      return edition.places.filter((place) => place.id === id).map(({ position }) => position);
    case 'person':
      return edition.events
        .filter(({ people }) => people.some((person) => person.id === id))
        .flatMap(({ where }) => where.map(({ value }) => value.position));
    case 'source':
      return [];
    case 'movement':
      return findById(edition.movements, id)?.path ?? [];
    case 'route':
      return findById(edition.routes, id)?.path ?? [];
    case 'territory': {
      const geometry = findById(edition.territories, id)?.geometry; // areas of the ground are the map's to know
      if (!geometry) return [];
      return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
    }
  }
}
