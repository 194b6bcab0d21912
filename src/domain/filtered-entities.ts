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
  type EvidenceRule
} from './evidence-filter';
import {
  findById,
  type Edition,
  type HistoricalEvent,
  type Leg,
  type Movement,
  type Person,
  type Place,
  type Route,
  type Stop,
  type Territory
} from './edition';
import type { Study } from './study';
import type { Dated } from './every-date';
import { once } from './memo';
import type { Evidence } from './reading';
import { toldWords } from './word-count';

const passing = <E extends Evidence>(list: readonly E[], rule: EvidenceRule): readonly E[] =>
  list.filter((evidence) => passesEvidenceFilter(evidence, rule));

const passingGrade = <E extends Evidence>(list: readonly E[], rule: EvidenceRule): readonly E[] =>
  list.filter((evidence) => passesGrade(evidence, rule));

/** The same, with those readings of each of its lists that pass. */
const passingLists = <T extends object>(item: T, rule: EvidenceRule): T =>
  Object.fromEntries(
    Object.entries(item).map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value) ? passing(value as Evidence[], rule) : value
    ])
  ) as T; // with the same keys

/** Those whose evidence passes by its grade. */
const supported = <T extends { readonly evidence: Evidence }>(
  list: readonly T[],
  rule: EvidenceRule
): readonly T[] => list.filter(({ evidence }) => passesGrade(evidence, rule));

/** With those readings that pass; without those of which none does. */
const withReadings = <T extends { readonly readings: readonly Evidence[] }>(
  list: readonly T[],
  rule: EvidenceRule
): readonly T[] =>
  list
    .map((item) => ({ ...item, readings: passing(item.readings, rule) }))
    .filter(({ readings }) => readings.length > 0);

/** Of the readings of a date only those `shown`; the dates of the others are kept, so that no doubt is lost. */
function withDates({ when }: Dated, shown: Dated['when']): Dated {
  const excluded = when.filter((reading) => !shown.includes(reading));
  return { when: shown, ...(excluded.length > 0 && { excludedDates: excluded.map(({ value }) => value) }) };
}

/** Who somebody was belongs to no account. */
export const filterPerson = (person: Person, rule: EvidenceRule): Person => ({
  ...person,
  life: passingGrade(person.life, rule)
});

export const filterPlace = (place: Place, rule: EvidenceRule): Place | undefined =>
  passesGrade(place.evidence, rule) ? { ...place, holders: supported(place.holders, rule) } : undefined;

/** @param places those that pass the filter, by id */
export function filterEvent(
  event: HistoricalEvent,
  rule: EvidenceRule,
  places: ReadonlyMap<string, Place>
): HistoricalEvent | undefined {
  const when = passing(event.when, rule);
  const details = once(() => {
    const { claims, quantities, differences } = event.details();
    return {
      claims: passing(claims, rule),
      quantities: withReadings(quantities, rule),
      differences: withReadings(differences, rule)
    };
  });
  if (when.length === 0 && details().claims.length === 0) return undefined;
  return {
    ...event,
    details,
    toldWords: () => toldWords(event.title, details().claims),
    ...withDates(event, when),
    where: passing(event.where, rule).flatMap((reading) => {
      const value = places.get(reading.value.id);
      return value ? [{ ...reading, value }] : [];
    })
  };
}

export function filterMovement(movement: Movement, rule: EvidenceRule): Movement | undefined {
  const stops = movement.stops.map((stop) => passingLists(stop, rule));
  if (stops.every(({ arrive, depart }) => arrive.length + depart.length === 0)) return undefined;
  const details = once(() => ({ claims: passing(movement.details().claims, rule) }));
  const legs = movement.legs.map((leg, i) =>
    !rule.documented || (leg.course === 'documented' && isDocumented(leg.evidence, rule.sources))
      ? passingLists(leg, rule)
      : omittedLeg(leg, i, stops, rule)
  );
  return { ...movement, details, stops, legs, ...(rule.documented && { documentedOnly: true }) };
}

/** All that is left of a leg: that somebody went on, as the dates of the stops beside it, or others, say. */
function omittedLeg(leg: Leg, i: number, stops: readonly Stop[], rule: EvidenceRule): Leg {
  const { strengths } = passingLists(leg, rule);
  const evidence = [...stops.slice(i, i + 2), ...stops].flatMap(({ depart, arrive }) => [
    ...depart,
    ...arrive
  ])[0];
  return {
    mode: 'unknown',
    course: 'omitted',
    evidence: evidence ?? leg.evidence,
    ...(strengths && { strengths })
  };
}

export function filterTerritory(territory: Territory, rule: EvidenceRule): Territory | undefined {
  const ofAccount = territory.when.filter((reading) => supportsAccount(reading, rule.account));
  // Where an account does not say who held the land, the other sources do.
  const when = passingGrade(ofAccount.length > 0 ? ofAccount : territory.when, rule);
  const details = once(() => ({ claims: passingGrade(territory.details().claims, rule) }));
  const isEmpty = territory.when.length > 0 ? when.length === 0 : details().claims.length === 0;
  return isEmpty ? undefined : { ...territory, ...withDates(territory, when), details };
}

/** @param places those that pass the filter, by id */
export function filterRoute(
  route: Route,
  rule: EvidenceRule,
  places: ReadonlyMap<string, Place>
): Route | undefined {
  if (!passesGrade(route.evidence, rule)) return undefined;
  return {
    ...route,
    details: once(() => ({ claims: passingGrade(route.details().claims, rule) })),
    gauge: passingGrade(route.gauge, rule),
    owners: supported(route.owners, rule),
    when: passingGrade(route.when, rule),
    interruptions: passingGrade(route.interruptions, rule),
    stations: route.stations.map(({ place, ...station }) => {
      const filtered = place && places.get(place.id);
      return { ...station, ...(filtered && { place: filtered }) };
    })
  };
}

/** A study is never excluded as a whole. */
export function filterStudy(
  study: Study,
  rule: EvidenceRule,
  { territories, events }: Pick<Edition, 'territories' | 'events'>
): Study {
  const eventIds = new Set(events.map(({ id }) => id));
  return {
    ...study,
    introduction: passing(study.introduction, rule),
    territories: study.territories.flatMap(({ id }) => findById(territories, id) ?? []),
    events: study.events.filter((id) => eventIds.has(id)),
    obligations: study.obligations
      .filter(({ obligation }) => passesGrade(obligation, rule))
      .map(({ due, outcome, ...item }) => ({
        ...item,
        due: withDates(due, passingGrade(due.when, rule)),
        outcome: outcome && passesGrade(outcome, rule) ? outcome : undefined
      })),
    reconstruction: rule.documented ? undefined : study.reconstruction
  };
}
