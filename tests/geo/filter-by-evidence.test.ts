/** What a visitor who chooses an evidence filter is told of a whole edition, and what is left out. */
import { expect, test } from 'vitest';
import type { Edition } from '../../src/domain/edition';
import {
  ACCOUNTS,
  isDocumented,
  supportsAccount,
  type EvidenceFilter
} from '../../src/domain/evidence-filter';
import { excludedCounts } from '../../src/domain/excluded-counts';
import { filterByEvidence } from '../../src/domain/filter-by-evidence';
import { journeySegments } from '../../src/domain/movement';
import type { Evidence } from '../../src/domain/reading';
import { editionOf } from './support/folder';

const farEast = editionOf('far-east-1925');
const documented: EvidenceFilter = { account: 'all', documented: true };
const everyChoice = ACCOUNTS.flatMap((account) =>
  [false, true].map((documented): EvidenceFilter => ({ account, documented }))
);

/** Everything with a grade that an edition holds, found without knowing where such things stand. */
function evidences(value: unknown, found: Evidence[] = []): Evidence[] {
  if (typeof value === 'function') return evidences((value as () => unknown)(), found);
  if (value instanceof Map || typeof value !== 'object' || value === null) return found;
  if ('grade' in value && 'citations' in value) found.push(value as Evidence);
  for (const part of Object.values(value)) evidences(part, found);
  return found;
}

test('with documents only, nothing inferred, unverified or said by popular pages alone is left of any event, place, line or land', () => {
  const { events, places, territories, routes, study } = filterByEvidence(farEast, documented);
  const left = evidences([events, places, territories, routes, study]);
  expect(left.length).toBeGreaterThan(500);
  expect(left.filter((evidence) => !isDocumented(evidence, farEast.sources))).toEqual([]);
});

test('with documents only no journey has a computed position or a line that the editors drew', () => {
  const { movements } = filterByEvidence(farEast, documented);
  expect(movements.length).toBeGreaterThan(3);
  for (const movement of movements) {
    expect(movement.legs.filter(({ course }) => course === 'schematic')).toEqual([]);
    expect(journeySegments(movement).filter(({ leg }) => leg)).toEqual([]);
    const dates = movement.stops.flatMap(({ arrive, depart }) => [...arrive, ...depart]);
    const told = [...dates, ...evidences([movement.legs, movement.details])];
    expect(told.filter((reading) => !isDocumented(reading, farEast.sources))).toEqual([]);
  }
});

test('an account tells of events and journeys only what its own sources say', () => {
  for (const account of ['document', 'others'] as const) {
    const { events } = filterByEvidence(farEast, { account, documented: false });
    const said = events.flatMap(({ details, when, where }) => [...details().claims, ...when, ...where]);
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((its) => !supportsAccount(its, account))).toEqual([]);
  }
});

test('the two accounts together leave no event out', () => {
  const ids = (told: Edition) => told.events.map(({ id }) => id);
  const both = ['document', 'others'] as const;
  const told = new Set(
    both.flatMap((account) => ids(filterByEvidence(farEast, { account, documented: false })))
  );
  expect(ids(farEast).filter((id) => !told.has(id))).toEqual([]);
});

test('what is left out is counted: told and left out make the whole', () => {
  for (const told of everyChoice) {
    const edition = filterByEvidence(farEast, told);
    const excluded = excludedCounts(farEast, edition);
    for (const list of ['events', 'places', 'movements', 'territories', 'routes'] as const) {
      expect(edition[list].length + excluded[list]).toBe(farEast[list].length);
    }
  }
});

test('nothing is told that the edition does not hold, and nothing in another order', () => {
  const key = (it: Evidence) => JSON.stringify([it.grade, it.citations, it.note]);
  const whole = new Set(evidences(farEast).map(key));
  for (const told of everyChoice) {
    const edition = filterByEvidence(farEast, told);
    expect(evidences(edition).filter((it) => !whole.has(key(it)))).toEqual([]);
    const order = farEast.events.filter(({ id }) => edition.events.some((event) => event.id === id));
    expect(edition.events.map(({ id }) => id)).toEqual(order.map(({ id }) => id));
  }
});
