import { expect, test } from 'vitest';
import { exists, pointsOf } from '../../src/domain/entities';
import { sameEntity, ENTITY_KINDS } from '../../src/domain/entities/entity-ref';
import { editionOf } from '../geo/support/folder';
import { reading } from './support/dates';
import { edition, event, place } from './support/edition';

const harbin = place('harbin', { position: [126.65, 45.75] });
const story = edition({
  places: [harbin, place('peking')],
  events: [event('paper', { where: [reading(harbin), reading(place('peking'))] }), event('nowhere')]
});

test('an event and a place of the same id are two things', () => {
  expect(sameEntity({ kind: 'event', id: 'arkovo' }, { kind: 'place', id: 'arkovo' })).toBe(false);
  expect(sameEntity({ kind: 'event', id: 'arkovo' }, { kind: 'event', id: 'arkovo' })).toBe(true);
  expect(sameEntity(undefined, undefined)).toBe(true);
});

test('only what the edition has can be selected', () => {
  expect(exists(story, { kind: 'place', id: 'harbin' })).toBe(true);
  expect(exists(story, { kind: 'event', id: 'harbin' })).toBe(false);
});

test('an event is wherever a source puts it, and nowhere when none does', () => {
  expect(pointsOf(story, { kind: 'event', id: 'paper' })).toEqual([
    harbin.position,
    place('peking').position
  ]);
  expect(pointsOf(story, { kind: 'event', id: 'nowhere' })).toEqual([]);
});

test.for(ENTITY_KINDS)('a %s that the edition does not have is nowhere', (kind) => {
  expect(pointsOf(story, { kind, id: 'atlantis' })).toEqual([]);
});

test('a territory is where its whole outline is', () => {
  const farEast = editionOf('far-east-1925');
  const latitudes = pointsOf(farEast, { kind: 'territory', id: 'zone-a' }).map(([, y]) => y);
  expect(Math.min(...latitudes)).toBeCloseTo(51 + 10 / 60, 3);
  expect(Math.max(...latitudes)).toBeGreaterThan(54);
});
