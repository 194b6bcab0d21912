/**
 * What of each entity an evidence filter leaves; undefined where nothing is left.
 *
 * An account says what happened and who travelled; of the rest, only who held land, where it speaks of that. The ground,
 * its places and its routes belong to no account, and are filtered by their grade alone.
 */
import {
  isDocumented,
  passesEvidenceFilter,
  passesGrade,
  supportsAccount,
  type EvidenceFilter
} from './evidence-filter';
import {
  findById,
  type Edition,
  type HistoricalEvent,
  type Movement,
  type Place,
  type Route,
  type Study,
  type Territory
} from './edition';
import type { Evidence } from './reading';

const passing = <E extends Evidence>(list: readonly E[], filter: EvidenceFilter): readonly E[] =>
  list.filter((evidence) => passesEvidenceFilter(evidence, filter));

const passingGrade = <E extends Evidence>(list: readonly E[], filter: EvidenceFilter): readonly E[] =>
  list.filter((evidence) => passesGrade(evidence, filter));

/** Those whose evidence passes by its grade. */
const supported = <T extends { readonly evidence: Evidence }>(
  list: readonly T[],
  filter: EvidenceFilter
): readonly T[] => list.filter(({ evidence }) => passesGrade(evidence, filter));

/** With those readings that pass; without those of which none does. */
const withReadings = <T extends { readonly readings: readonly Evidence[] }>(
  list: readonly T[],
  filter: EvidenceFilter
): readonly T[] =>
  list
    .map((item) => ({ ...item, readings: passing(item.readings, filter) }))
    .filter(({ readings }) => readings.length > 0);

export const filterPlace = (place: Place, filter: EvidenceFilter): Place | undefined =>
  passesGrade(place.evidence, filter) ? { ...place, holders: supported(place.holders, filter) } : undefined;

/** @param places those that pass the filter, by id */
export function filterEvent(
  event: HistoricalEvent,
  filter: EvidenceFilter,
  places: ReadonlyMap<string, Place>
): HistoricalEvent | undefined {
  const claims = passing(event.claims, filter);
  const when = passing(event.when, filter);
  if (claims.length === 0 && when.length === 0) return undefined;
  return {
    ...event,
    claims,
    when,
    where: passing(event.where, filter).flatMap((reading) => {
      const value = places.get(reading.value.id);
      return value ? [{ ...reading, value }] : [];
    }),
    quantities: withReadings(event.quantities, filter),
    differences: withReadings(event.differences, filter)
  };
}

export function filterMovement(movement: Movement, filter: EvidenceFilter): Movement | undefined {
  const stops = movement.stops.map((stop) => ({
    ...stop,
    arrive: passing(stop.arrive, filter),
    depart: passing(stop.depart, filter)
  }));
  if (stops.every(({ arrive, depart }) => arrive.length + depart.length === 0)) return undefined;
  const claims = passing(movement.claims, filter);
  if (!filter.documented) return { ...movement, claims, stops };
  const legs = movement.legs.map((leg) =>
    leg.course === 'documented' && isDocumented(leg.evidence) ? leg : { ...leg, course: 'omitted' as const }
  );
  return { ...movement, claims, stops, legs, documentedOnly: true };
}

export function filterTerritory(territory: Territory, filter: EvidenceFilter): Territory | undefined {
  const ofAccount = territory.when.filter((reading) => supportsAccount(reading, filter.account));
  // Where an account does not say who held the land, the other sources do.
  const when = passingGrade(ofAccount.length > 0 ? ofAccount : territory.when, filter);
  const claims = passingGrade(territory.claims, filter);
  const isEmpty = territory.when.length > 0 ? when.length === 0 : claims.length === 0;
  return isEmpty ? undefined : { ...territory, when, claims };
}

/** @param places those that pass the filter, by id */
export function filterRoute(
  route: Route,
  filter: EvidenceFilter,
  places: ReadonlyMap<string, Place>
): Route | undefined {
  if (!passesGrade(route.evidence, filter)) return undefined;
  return {
    ...route,
    claims: passingGrade(route.claims, filter),
    gauge: passingGrade(route.gauge, filter),
    owners: supported(route.owners, filter),
    when: passingGrade(route.when, filter),
    interruptions: passingGrade(route.interruptions, filter),
    stations: route.stations.map(({ place, ...station }) => {
      const filtered = place && places.get(place.id);
      return { ...station, ...(filtered && { place: filtered }) };
    })
  };
}

/** A study is never excluded as a whole. */
export function filterStudy(
  study: Study,
  filter: EvidenceFilter,
  { territories, events }: Pick<Edition, 'territories' | 'events'>
): Study {
  const eventIds = new Set(events.map(({ id }) => id));
  return {
    ...study,
    introduction: passing(study.introduction, filter),
    territories: study.territories.flatMap(({ id }) => findById(territories, id) ?? []),
    events: study.events.filter((id) => eventIds.has(id)),
    obligations: study.obligations
      .filter(({ obligation }) => passesGrade(obligation, filter))
      .map((item) =>
        item.outcome && passesGrade(item.outcome, filter) ? item : { ...item, outcome: undefined }
      ),
    reconstruction: filter.documented ? undefined : study.reconstruction
  };
}
