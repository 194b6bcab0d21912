/**
 * An edition as an evidence filter leaves it: the same kind of value with fewer readings, so that map, lists, timeline
 * and exports need not know of the filter.
 */
import { ALL_EVIDENCE, type EvidenceFilter } from './evidence-filter';
import type { Edition } from './edition';
import {
  filterEvent,
  filterMovement,
  filterPlace,
  filterRoute,
  filterStudy,
  filterTerritory
} from './filtered-entities';
import { memoByKey, memoByObject } from './memo';

const LISTS = ['events', 'places', 'movements', 'territories', 'routes'] as const;

/** How many entities were excluded, and how many single readings, those of these entities among them. */
export type ExcludedCounts = Readonly<Record<(typeof LISTS)[number] | 'readings', number>>;

export type FilteredEdition = { readonly edition: Edition; readonly excluded: ExcludedCounts };

/** What of the edition passes the filter: the same value each time, and the edition itself where everything does. */
export const filterByEvidence = (edition: Edition, filter: EvidenceFilter): FilteredEdition =>
  filteredBy(edition)(filter);

const filteredBy = memoByObject((edition: Edition) =>
  memoByKey(
    (filter: EvidenceFilter): FilteredEdition => {
      const filtered = keyOf(filter) === keyOf(ALL_EVIDENCE) ? edition : filterEdition(edition, filter);
      return { edition: filtered, excluded: excludedCounts(edition, filtered) };
    },
    (filter) => keyOf(filter)
  )
);

const keyOf = ({ account, documented }: EvidenceFilter) => `${account} ${documented}`;

function filterEdition(edition: Edition, filter: EvidenceFilter): Edition {
  const places = edition.places.flatMap((place) => filterPlace(place, filter) ?? []);
  const placesById = new Map(places.map((place) => [place.id, place]));
  const territories = edition.territories.flatMap((territory) => filterTerritory(territory, filter) ?? []);
  const events = edition.events.flatMap((event) => filterEvent(event, filter, placesById) ?? []);
  return {
    ...edition,
    places,
    territories,
    events,
    movements: edition.movements.flatMap((movement) => filterMovement(movement, filter) ?? []),
    routes: edition.routes.flatMap((route) => filterRoute(route, filter, placesById) ?? []),
    study: edition.study && filterStudy(edition.study, filter, { territories, events })
  };
}

function excludedCounts(edition: Edition, filtered: Edition): ExcludedCounts {
  const ofList = (list: (typeof LISTS)[number]) => [list, edition[list].length - filtered[list].length];
  const readings = ['readings', readingsIn(edition) - readingsIn(filtered)] as const;
  return Object.fromEntries([...LISTS.map(ofList), readings]) as ExcludedCounts; // one for each of its keys
}

const readingsIn = (edition: Edition): number =>
  LISTS.reduce(
    (sum, list) => sum + edition[list].reduce((count, entity) => count + gradesWithin(entity), 0),
    0
  );

const gradesWithin = (value: object): number =>
  Object.values(value).reduce<number>((sum, part) => sum + gradesOf(part), 0);

/** How many statements with a grade a value holds. */
function gradesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if ('id' in value) return 0; // an entity, which is counted in its own list
  return ('grade' in value ? 1 : 0) + gradesWithin(value);
}
