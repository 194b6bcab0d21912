import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ACCOUNTS,
  ALL_EVIDENCE,
  isDocumented,
  supportsAccount,
  type EvidenceFilter
} from '../../src/domain/evidence-filter';
import type { Edition } from '../../src/domain/edition';
import { journeySegments } from '../../src/domain/movement';
import { GRADES, type Evidence } from '../../src/domain/reading';
import { filterByEvidence } from '../../src/domain/filter-by-evidence';
import { editionOf } from '../geo/support/folder';
import { dating } from './support/dates';
import { edition, event, place } from './support/edition';
import { evidence } from './support/evidence';

const farEast = editionOf('far-east-1925');
const documented: EvidenceFilter = { account: 'all', documented: true };
const everyChoice = ACCOUNTS.flatMap((account) =>
  [false, true].map((documented): EvidenceFilter => ({ account, documented }))
);

/** Everything with a grade that an edition holds, found without knowing where such things stand. */
function evidences(value: unknown, found: Evidence[] = []): Evidence[] {
  if (value instanceof Map || typeof value !== 'object' || value === null) return found;
  if ('grade' in value && 'citations' in value) found.push(value as Evidence);
  for (const part of Object.values(value)) evidences(part, found);
  return found;
}

test('a reader who has chosen nothing is told the edition itself', () => {
  expect(filterByEvidence(farEast, ALL_EVIDENCE).edition).toBe(farEast);
  expect(Object.values(filterByEvidence(farEast, ALL_EVIDENCE).excluded)).toEqual([0, 0, 0, 0, 0, 0]);
});

test('the same choice gives the same value, so that nothing is built twice', () => {
  for (const told of everyChoice)
    expect(filterByEvidence(farEast, { ...told }).edition).toBe(filterByEvidence(farEast, told).edition);
});

test('with documents only, nothing inferred or unverified is left of any event, place, line or land', () => {
  const { events, places, territories, routes, study } = filterByEvidence(farEast, documented).edition;
  const left = evidences([events, places, territories, routes, study]);
  expect(left.length).toBeGreaterThan(500);
  expect(left.filter((evidence) => !isDocumented(evidence))).toEqual([]);
});

test('with documents only no journey has a computed position or a line that the editors drew', () => {
  const { movements } = filterByEvidence(farEast, documented).edition;
  expect(movements.length).toBeGreaterThan(5);
  for (const movement of movements) {
    expect(movement.legs.filter(({ course }) => course === 'schematic')).toEqual([]);
    expect(journeySegments(movement).filter(({ leg }) => leg)).toEqual([]);
    const dates = movement.stops.flatMap(({ arrive, depart }) => [...arrive, ...depart]);
    expect(dates.filter((reading) => !isDocumented(reading))).toEqual([]);
  }
});

test('an account tells of events and journeys only what its own sources say', () => {
  for (const account of ['document', 'others'] as const) {
    const { events } = filterByEvidence(farEast, { account, documented: false }).edition;
    const said = events.flatMap(({ claims, when, where }) => [...claims, ...when, ...where]);
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((its) => !supportsAccount(its, account))).toEqual([]);
  }
});

test('the two accounts together leave no event out', () => {
  const ids = (told: Edition) => told.events.map(({ id }) => id);
  const both = ['document', 'others'] as const;
  const told = new Set(
    both.flatMap((account) => ids(filterByEvidence(farEast, { account, documented: false }).edition))
  );
  expect(ids(farEast).filter((id) => !told.has(id))).toEqual([]);
});

test('what is left out is counted: told and left out make the whole', () => {
  for (const told of everyChoice) {
    const { edition, excluded } = filterByEvidence(farEast, told);
    for (const list of ['events', 'places', 'movements', 'territories', 'routes'] as const) {
      expect(edition[list].length + excluded[list]).toBe(farEast[list].length);
    }
  }
});

test('statements left out are counted one by one, a place of an event not with the event', () => {
  const doubtful = { value: dating('1925-05'), ...evidence('inferred', 'editors') };
  const sure = { value: { en: 'So.' }, ...evidence('attested', 'letter') };
  const town = place('town', { evidence: evidence('inferred', 'editors') });
  const its = event('it', { claims: [sure], when: [doubtful], where: [{ ...sure, value: town }] });
  const { excluded } = filterByEvidence(edition({ events: [its], places: [town] }), documented);
  // The date, where it was, and the point of the town itself.
  expect(excluded).toMatchObject({ events: 0, places: 1, readings: 3 });
});

test('nothing is told that the edition does not hold, and nothing in another order', () => {
  const key = (it: Evidence) => JSON.stringify([it.grade, it.citations, it.note]);
  const whole = new Set(evidences(farEast).map(key));
  for (const told of everyChoice) {
    const { edition } = filterByEvidence(farEast, told);
    expect(evidences(edition).filter((it) => !whole.has(key(it)))).toEqual([]);
    const order = farEast.events.filter(({ id }) => edition.events.some((event) => event.id === id));
    expect(edition.events.map(({ id }) => id)).toEqual(order.map(({ id }) => id));
  }
});

test('an event is told as long as a sentence or a date of it is', () => {
  const sources = fc.constantFrom('document', 'editors', 'letter');
  const graded = fc.record({ grade: fc.constantFrom(...GRADES), source: sources });
  fc.assert(
    fc.property(
      fc.array(graded, { maxLength: 3 }),
      fc.array(graded, { maxLength: 3 }),
      fc.constantFrom(...everyChoice),
      (claims, dates, told) => {
        const its = event('it', {
          claims: claims.map(({ grade, source }) => ({ value: { en: 'So.' }, ...evidence(grade, source) })),
          when: dates.map(({ grade, source }) => ({ value: dating('1925-05'), ...evidence(grade, source) }))
        });
        const wanted = ({ grade, source }: (typeof claims)[number]) =>
          (told.account === 'all' || (told.account === 'document') === (source === 'document')) &&
          (!told.documented || grade === 'document' || grade === 'attested');
        const [left] = filterByEvidence(edition({ events: [its] }), told).edition.events;
        expect(left?.claims.length ?? 0).toBe(claims.filter(wanted).length);
        expect(left?.when.length ?? 0).toBe(dates.filter(wanted).length);
        const chosen = told.account !== 'all' || told.documented;
        expect(left === undefined).toBe(chosen && ![...claims, ...dates].some(wanted));
      }
    )
  );
});
