/**
 * An edition as an evidence filter leaves it: the same kind of value with fewer readings, so that map, lists, timeline
 * and exports need not know of the filter.
 */
import { ALL_EVIDENCE, type EvidenceFilter } from './evidence-filter';
import type { Edition, Person } from './edition';
import {
  filterEvent,
  filterMovement,
  filterPerson,
  filterPlace,
  filterRoute,
  filterStudy,
  filterTerritory
} from './filtered-entities';
import { memoByKey, memoByObject } from './memo';

/** What of the edition passes the filter: the same value each time, and the edition itself where everything does. */
export const filterByEvidence = (edition: Edition, filter: EvidenceFilter): Edition =>
  filteredBy(edition)(filter);

const filteredBy = memoByObject((edition: Edition) =>
  memoByKey(
    (filter: EvidenceFilter): Edition =>
      keyOf(filter) === keyOf(ALL_EVIDENCE) ? edition : filterEdition(edition, filter),
    (filter) => keyOf(filter)
  )
);

const keyOf = ({ account, documented }: EvidenceFilter) => `${account} ${documented}`;

function filterEdition(edition: Edition, filter: EvidenceFilter): Edition {
  const rule = { ...filter, sources: edition.sources };
  const people = edition.people.map((person) => filterPerson(person, rule));
  const peopleById = new Map(people.map((person) => [person.id, person]));
  /** The same people, with the dates that are left of their lives. */
  const withPeople = <T extends { readonly people: readonly Person[] }>(entity: T): T => ({
    ...entity,
    people: entity.people.map((person) => peopleById.get(person.id) ?? person)
  });
  const places = edition.places.flatMap((place) => filterPlace(place, rule) ?? []);
  const placesById = new Map(places.map((place) => [place.id, place]));
  const territories = edition.territories.flatMap((territory) => filterTerritory(territory, rule) ?? []);
  const events = edition.events
    .flatMap((event) => filterEvent(event, rule, placesById) ?? [])
    .map(withPeople);
  return {
    ...edition,
    people,
    places,
    territories,
    events,
    movements: edition.movements.flatMap((movement) => filterMovement(movement, rule) ?? []).map(withPeople),
    routes: edition.routes.flatMap((route) => filterRoute(route, rule, placesById) ?? []),
    study: edition.study && filterStudy(edition.study, rule, { territories, events })
  };
}
