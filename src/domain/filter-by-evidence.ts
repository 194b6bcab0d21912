/**
 * An edition as it is told to a reader who goes by one account, or by documents only: the same kind of value
 * with fewer readings, so that map, lists, timeline and exports need not know that anything was chosen.
 *
 * An account chooses among what is told of events and journeys, and of who held land where it speaks of that.
 * The ground, its places and its routes are nobody's account; without documents they go as all else does.
 */
import {
  ALL_EVIDENCE,
  isDocumented,
  passesEvidenceFilter,
  supportsAccount,
  type EvidenceFilter
} from './evidence-filter';
import {
  findById,
  type Edition,
  type HistoricalEvent,
  type Route,
  type Movement,
  type Place,
  type Study,
  type Territory
} from './edition';
import { memoByKey, memoByObject } from './memo';
import type { Evidence } from './reading';

const LISTS = ['events', 'places', 'movements', 'territories', 'routes'] as const;

/** How many things are not told at all, and how many single readings, of these and of what is told. */
export type ExcludedCounts = Readonly<Record<(typeof LISTS)[number] | 'readings', number>>;

export type FilteredEdition = { readonly edition: Edition; readonly leftOut: ExcludedCounts };

const filtersOf = memoByObject((edition: Edition) =>
  memoByKey(
    (filter: EvidenceFilter) => filtered(edition, filter),
    ({ account, documented }) => `${account} ${documented}`
  )
);

/** What of the edition passes the filter: the same value each time, and the edition itself where everything does. */
export const filterByEvidence = (edition: Edition, filter: EvidenceFilter): FilteredEdition =>
  filtersOf(edition)(filter);

function filtered(edition: Edition, told: EvidenceFilter): FilteredEdition {
  const all = told.account === ALL_EVIDENCE.account && told.documented === ALL_EVIDENCE.documented;
  const telling = all ? edition : retold(edition, told);
  const leftOut = (list: (typeof LISTS)[number]) => [list, edition[list].length - telling[list].length];
  const readings = ['readings', readingsIn(edition) - readingsIn(telling)] as const;
  return {
    edition: telling,
    leftOut: Object.fromEntries([...LISTS.map(leftOut), readings]) as ExcludedCounts
  };
}

/** How many statements with a grade the things of an edition hold. */
const readingsIn = (edition: Edition): number =>
  LISTS.reduce((sum, list) => sum + edition[list].reduce((count, thing) => count + within(thing), 0), 0);

const within = (value: object): number =>
  Object.values(value).reduce<number>((sum, part) => sum + graded(part), 0);

function graded(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if ('id' in value) return 0; // a thing that is counted in a list of its own
  return ('grade' in value ? 1 : 0) + within(value);
}

function retold(edition: Edition, told: EvidenceFilter): Edition {
  const places = edition.places.flatMap((place) => placeAs(place, told));
  const territories = edition.territories.flatMap((territory) => territoryAs(territory, told));
  const events = edition.events.flatMap((event) => eventAs(event, told, places));
  return {
    ...edition,
    places,
    territories,
    events,
    movements: edition.movements.flatMap((movement) => movementAs(movement, told)),
    routes: edition.routes.flatMap((route) => routeAs(route, told, places)),
    study: edition.study && studyAs(edition.study, told, { territories, events })
  };
}

/** Those that are told to the reader. */
const kept = <E extends Evidence>(evidences: readonly E[], told: EvidenceFilter): readonly E[] =>
  evidences.filter((evidence) => passesEvidenceFilter(evidence, told));

/** A list of one, or of none when nothing of it is left. */
const unless = <T>(nothing: boolean, value: T): readonly T[] => (nothing ? [] : [value]);

/** Whether what is not part of any account may be told. */
const isGround = (evidence: Evidence, { documented }: EvidenceFilter) =>
  !documented || isDocumented(evidence);

function placeAs(place: Place, told: EvidenceFilter): readonly Place[] {
  const holders = place.holders.filter(({ evidence }) => isGround(evidence, told));
  return unless(!isGround(place.evidence, told), { ...place, holders });
}

function eventAs(
  event: HistoricalEvent,
  told: EvidenceFilter,
  places: readonly Place[]
): readonly HistoricalEvent[] {
  const place = new Map(places.map((its) => [its.id, its]));
  const claims = kept(event.claims, told);
  const when = kept(event.when, told);
  return unless(claims.length === 0 && when.length === 0, {
    ...event,
    claims,
    when,
    where: kept(event.where, told).flatMap((reading) => {
      const value = place.get(reading.value.id);
      return value ? [{ ...reading, value }] : [];
    }),
    quantities: event.quantities.flatMap((quantity) => {
      const readings = kept(quantity.readings, told);
      return unless(readings.length === 0, { ...quantity, readings });
    }),
    differences: event.differences.flatMap((difference) => {
      const readings = kept(difference.readings, told);
      return unless(readings.length === 0, { ...difference, readings });
    })
  });
}

function movementAs(movement: Movement, told: EvidenceFilter): readonly Movement[] {
  const claims = kept(movement.claims, told);
  const stops = movement.stops.map((stop) => ({
    ...stop,
    arrive: kept(stop.arrive, told),
    depart: kept(stop.depart, told)
  }));
  const dated = stops.some(({ arrive, depart }) => arrive.length + depart.length > 0);
  const legs = movement.legs.map((leg) => {
    const drawn = leg.course === 'documented' && isDocumented(leg.evidence);
    return told.documented && !drawn ? { ...leg, course: 'omitted' as const } : leg;
  });
  return unless(!dated, {
    ...movement,
    claims,
    stops,
    legs,
    ...(told.documented && { documentedOnly: true as const })
  });
}

function territoryAs(territory: Territory, told: EvidenceFilter): readonly Territory[] {
  const { account } = told;
  // Where an account is silent on who held the ground, the others are heard.
  const spoken = territory.when.filter((reading) => supportsAccount(reading, account));
  const when = (spoken.length > 0 ? spoken : territory.when).filter((reading) => isGround(reading, told));
  const claims = territory.claims.filter((claim) => isGround(claim, told));
  const nothing = territory.when.length > 0 ? when.length === 0 : claims.length === 0;
  return unless(nothing, { ...territory, when, claims });
}

function routeAs(route: Route, told: EvidenceFilter, places: readonly Place[]): readonly Route[] {
  const ground = <E extends Evidence>(list: readonly E[]) => list.filter((its) => isGround(its, told));
  return unless(!isGround(route.evidence, told), {
    ...route,
    claims: ground(route.claims),
    gauge: ground(route.gauge),
    owners: route.owners.filter(({ evidence }) => isGround(evidence, told)),
    when: ground(route.when),
    interruptions: ground(route.interruptions),
    stations: route.stations.map(({ place, ...station }) => {
      const told = place && findById(places, place.id);
      return { ...station, ...(told && { place: told }) };
    })
  });
}

function studyAs(
  study: Study,
  told: EvidenceFilter,
  { territories, events }: Pick<Edition, 'territories' | 'events'>
): Study {
  const ids = new Set(events.map(({ id }) => id));
  return {
    ...study,
    introduction: kept(study.introduction, told),
    territories: study.territories.flatMap(({ id }) => territories.filter((its) => its.id === id)),
    events: study.events.filter((id) => ids.has(id)),
    obligations: study.obligations
      .filter(({ obligation }) => isGround(obligation, told))
      .map((its) => (its.outcome && isGround(its.outcome, told) ? its : { ...its, outcome: undefined })),
    reconstruction: told.documented ? undefined : study.reconstruction
  };
}
