/** What is said of the entities of an edition, and how each is found, named, dated and placed. */
import { expect, test } from 'vitest';
import { readEdition } from '../../src/data/read-edition';
import type { Edition } from '../../src/domain/edition';
import {
  datesOf,
  entityRefs,
  findEntity,
  pointsOf,
  statementsAbout,
  titleOf
} from '../../src/domain/entities';
import { ENTITY_KINDS, formatRef, type EntityRef } from '../../src/domain/entities/entity-ref';
import { midnight } from '../../src/domain/time';
import { filesIn } from '../geo/support/folder';
import { when } from './support/dates';
import { edition, place } from './support/edition';
import { smallEdition } from './support/small-edition';
import { unlisted } from './support/unlisted';

/** It has something of every kind, and a study. */
const good = readEdition(filesIn(new URL('../geo/good/', import.meta.url))).edition as Edition;

test.for([
  ['of every kind', good],
  ['of events and places', smallEdition]
] as const)('in an edition %s each piece of evidence is listed, and listed once', ([, whole]) => {
  expect(unlisted(whole)).toEqual({ missing: [], repeated: [] });
});

test.for(ENTITY_KINDS)('a %s is found by its reference, and has a title', (kind) => {
  const refs = entityRefs(good).filter((ref) => ref.kind === kind);
  expect(refs.length).toBeGreaterThan(0);
  for (const ref of refs) {
    expect(findEntity(good, ref)?.id, formatRef(ref)).toBe(ref.id);
    expect(Object.keys(titleOf(good, ref) ?? {}), formatRef(ref)).not.toEqual([]);
  }
});

test('what is on the map is where its data say; a source is nowhere', () => {
  const placed = ENTITY_KINDS.filter((kind) =>
    entityRefs(good).some((ref) => ref.kind === kind && pointsOf(good, ref).length > 0)
  );
  expect(ENTITY_KINDS.filter((kind) => !placed.includes(kind))).toEqual(['source']);
});

test('statements come in the order of reading: of a journey a stop with its dates, then the way on', () => {
  const kindsOf = (ref: EntityRef) => [...new Set(statementsAbout(good, ref).map(({ what }) => what))];
  expect(kindsOf({ kind: 'movement', id: 'voyage' })).toEqual(['claim', 'stop', 'way']);
  expect(kindsOf({ kind: 'event', id: 'departure' })).toEqual(['claim', 'date', 'place', 'number']);
  expect(kindsOf({ kind: 'place', id: 'kobe' })).toEqual(['holder', 'position']);
  expect(kindsOf({ kind: 'person', id: 'nobody' })).toEqual([]);
});

test('a journey is dated by its first stop with a date; land has no date of its own', () => {
  expect(datesOf(good, { kind: 'movement', id: 'voyage' })[0]?.value.edtf).toBe('1924-11-22');
  expect(datesOf(good, { kind: 'territory', id: 'north' })).toEqual([]);
});

test('a place is called by the name of the time', () => {
  const [dating] = when('1924-08/1991-09').map(({ value }) => value);
  const leningrad = place('petrograd', {
    names: [{ toponym: 'Leningrad', lang: 'en', ...(dating && { when: dating }) }]
  });
  const story = edition({ places: [leningrad] });
  const ref = { kind: 'place', id: 'petrograd' } as const;
  expect(titleOf(story, ref)).toEqual({ en: 'petrograd' });
  expect(titleOf(story, ref, midnight(1925, 1))).toEqual({ en: 'Leningrad' });
});
