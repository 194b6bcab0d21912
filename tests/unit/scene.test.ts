import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsInOrder, eventInstant } from '../../src/domain/event-order';
import type { Edition } from '../../src/domain/edition';
import { eventsAt, scene, selectedEvent } from '../../src/domain/scene';
import type { EntityRef } from '../../src/domain/entities/entity-ref';
import { DAY, instant, isoDate, type Instant } from '../../src/domain/time';
import { editionOf } from '../geo/support/folder';
import { at, noon, reading, when } from './support/dates';
import { edition, event, place } from './support/edition';

const farEast = editionOf('far-east-1925');
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** Steps on until there is nothing further, opening each event as a reader does: select it, set the clock. */
function walk(story: Edition, from: Instant, direction: 'previous' | 'next', first?: string): string[] {
  const visited: string[] = [];
  let [t, selection]: [Instant, EntityRef | undefined] = [
    from,
    first === undefined ? undefined : { kind: 'event', id: first }
  ];
  while (visited.length <= story.events.length) {
    const there = scene(story, t, { selection })[direction];
    if (!there) break;
    visited.push(there.id);
    t = eventInstant(there) ?? t;
    selection = { kind: 'event', id: there.id };
  }
  return visited;
}

test('stepping on from the beginning visits every dated event once, in order', () => {
  const all = eventsInOrder(farEast).map(({ event: { id } }) => id);
  expect(walk(farEast, farEast.span.start, 'next')).toEqual(all);
  expect(all.length).toBeGreaterThan(90);
});

test('stepping back from the end visits every dated event once, the last first', () => {
  const all = eventsInOrder(farEast).map(({ event: { id } }) => id);
  expect(walk(farEast, instant(farEast.span.end - 1), 'previous')).toEqual(all.toReversed());
});

test('events of one moment are stepped through one by one, however many there are', () => {
  const day = fc.integer({ min: 0, max: 6 }).map((n) => isoDate(instant(at('1925-01-17') + n * DAY)));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 12 }), (dates) => {
      const story = edition({ events: dates.map((date, i) => event(`event-${i}`, { when: when(date) })) });
      const all = eventsInOrder(story).map(({ event: { id } }) => id);
      expect(walk(story, story.span.start, 'next')).toEqual(all);
      expect(walk(story, instant(story.span.end - 1), 'previous')).toEqual(all.toReversed());
    })
  );
});

const three = edition({
  events: [
    event('coup', { when: when('1924-10-23') }),
    event('convention', { when: when('1925-01-20') }),
    event('funeral', { when: when('1925-03-19') }),
    event('arms')
  ]
});

test('between two events the one just passed is current, and is also the one before', () => {
  const { current, previous, next } = scene(three, noon('1924-12-01'), { selection: undefined });
  expect([current?.id, previous?.id, next?.id]).toEqual(['coup', 'coup', 'convention']);
});

test('at an event its neighbours are those before and after it', () => {
  const { current, previous, next } = scene(three, noon('1925-01-20'), { selection: undefined });
  expect([current?.id, previous?.id, next?.id]).toEqual(['convention', 'coup', 'funeral']);
});

test('before the first event nothing is current, after the last nothing comes', () => {
  expect(scene(three, at('1924-03-02'), { selection: undefined })).toMatchObject({
    current: undefined,
    previous: undefined,
    next: { id: 'coup' }
  });
  expect(scene(three, at('1925-08-01'), { selection: undefined }).next).toBeUndefined();
});

test('of several events at one moment a run by event stands at the one that it tells', () => {
  const [first, second, third] = ['first', 'second', 'third'].map((id) =>
    event(id, { when: when('1925-01-20') })
  );
  const story = edition({ events: [first, second, third].filter((it) => it !== undefined) });
  const soonAfter = instant(noon('1925-01-20') + 90);
  expect(scene(story, soonAfter, { selection: undefined, playedEvent: second })).toMatchObject({
    current: { id: 'second' },
    previous: { id: 'first' },
    next: { id: 'third' }
  });
  // What the reader opens himself comes first.
  const opened = { selection: { kind: 'event', id: 'third' }, playedEvent: second } as const;
  expect(scene(story, noon('1925-01-20'), opened).current?.id).toBe('third');
});

test('an event that is open while the clock is elsewhere does not hold the reader back', () => {
  const elsewhere = scene(three, noon('1925-02-01'), { selection: { kind: 'event', id: 'coup' } });
  expect([elsewhere.current?.id, elsewhere.next?.id]).toEqual(['convention', 'funeral']);
  expect(selectedEvent(elsewhere)?.id).toBe('coup');
});

test('undated events come last and are of no time', () => {
  const { events } = scene(three, noon('1925-02-01'), { selection: undefined });
  expect(events.map(({ event: { id }, relation }) => `${id} ${relation}`)).toEqual([
    'coup past',
    'convention past',
    'funeral ahead',
    'arms undated'
  ]);
});

test('no event of the edition is lost at any instant', () => {
  const t = fc.integer({ min: farEast.span.start, max: farEast.span.end }).map(instant);
  fc.assert(
    fc.property(t, (moment) => {
      const { events } = scene(farEast, moment, { selection: undefined });
      expect(new Set(events.map(({ event: { id } }) => id)).size).toBe(farEast.events.length);
    }),
    { numRuns: 20 }
  );
});

test('the same edition at the same instant is the same scene', () => {
  const choices = { selection: { kind: 'event', id: 'convention' } } as const;
  const [again, afresh] = [farEast, editionOf('far-east-1925')].map((it) =>
    scene(it, noon('1925-01-20'), choices)
  );
  expect(scene(farEast, noon('1925-01-20'), choices)).toEqual(again);
  expect(afresh).toEqual(again);
});

test('nobody can change an edition that has been read', () => {
  const seen = new Set<object>();
  const thaw = (value: unknown, where: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    expect(Object.isFrozen(value), where).toBe(true);
    const inside = value instanceof Map ? [...value.entries()] : Object.entries(value);
    for (const [key, item] of inside) thaw(item, `${where}.${String(key)}`);
  };
  thaw(farEast, 'edition');
});

test('a journey is ahead, under way with a head, and over', () => {
  const sun = (t: Instant) =>
    scene(farEast, t, { selection: undefined }).movements.find(
      ({ movement }) => movement.id === 'sun-yat-sen-1924'
    );
  expect(sun(at('1924-11-01'))).toMatchObject({ phase: 'ahead', head: undefined });
  expect(sun(at('1924-11-27'))).toMatchObject({ phase: 'under way', head: { from: { id: 'kobe' } } });
  expect(sun(at('1925-01-02'))).toMatchObject({ phase: 'over', head: undefined });
});

test('a place knows the events that any reading puts there', () => {
  const harbin = place('harbin');
  const story = edition({
    places: [harbin],
    events: [
      event('late', { when: when('1925-08-28'), where: [reading(place('peking')), reading(harbin)] }),
      event('early', { when: when('1924-10-03'), where: [reading(harbin)] }),
      event('elsewhere')
    ]
  });
  expect(ids(eventsAt(story, harbin))).toEqual(['early', 'late']);
});
