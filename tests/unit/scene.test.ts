import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsInOrder, eventInstant, temporalRelation } from '../../src/domain/event-order';
import type { Edition, Movement } from '../../src/domain/edition';
import { journeyPhase, positionAt } from '../../src/domain/movement';
import { allInOrder, scene, selectedEvent } from '../../src/domain/scene';
import type { EntityRef } from '../../src/domain/entities/entity-ref';
import { DAY, HOUR, instant, isoDate, startOfDay, type Instant } from '../../src/domain/time';
import { at, noon, when } from './support/dates';
import { edition, event, place } from './support/edition';

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

test('on the day of an event that is not open a step forward leads to it, from the open one to the next', () => {
  const idsWith = (selection: EntityRef | undefined) => {
    const { current, previous, next } = scene(three, noon('1925-01-20'), { selection });
    return [current?.id, previous?.id, next?.id];
  };
  expect(idsWith(undefined)).toEqual(['convention', 'coup', 'convention']);
  expect(idsWith({ kind: 'event', id: 'convention' })).toEqual(['convention', 'coup', 'funeral']);
});

test('an event later on the day of the clock is the one of that day, and not what was over long before', () => {
  const { current, previous, next } = scene(three, at('1925-01-20'), { selection: undefined });
  expect([current?.id, previous?.id, next?.id]).toEqual(['convention', 'coup', 'convention']);
});

test('from any instant steps forward open each event of that day and after it once', () => {
  const dates = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 });
  const hours = fc.integer({ min: 0, max: 6 * 24 });
  fc.assert(
    fc.property(dates, hours, (days, hour) => {
      const events = days.map((day, i) => event(`e${i}`, { when: when(`1925-03-0${day}`) }));
      const story = edition({ events });
      const from = instant(at('1925-03-01') + hour * HOUR);
      const moments = eventsInOrder(story).map(
        ({ event: its }) => [its.id, eventInstant(its) ?? NaN] as const
      );
      const rest = moments.filter(([, moment]) => moment >= startOfDay(from));
      expect(walk(story, from, 'next')).toEqual(rest.map(([id]) => id));
    })
  );
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
  const now = noon('1925-02-01');
  expect(allInOrder(three).map((its) => `${its.id} ${temporalRelation(its, now)}`)).toEqual([
    'coup past',
    'convention past',
    'funeral ahead',
    'arms undated'
  ]);
});

test('no event is lost, whatever its dates', () => {
  const date = fc.constantFrom('1924-05', '1924-10-23', '1925-01-20?', '1924-11/1925-06', '[..1925-03]');
  fc.assert(
    fc.property(fc.array(fc.array(date, { maxLength: 2 }), { maxLength: 8 }), (datings) => {
      const story = edition({
        events: datings.map((texts, i) => event(`event-${i}`, { when: when(...texts) }))
      });
      expect(ids(allInOrder(story)).sort()).toEqual(ids(story.events));
    })
  );
});

test('a journey is ahead, under way with a head, and over', () => {
  const [start, end] = [place('start'), place('end', { position: [120, 30] })];
  const journey: Movement = {
    id: 'journey',
    title: { en: 'A journey' },
    people: [],
    details: () => ({ claims: [] }),
    path: [start.position, end.position],
    stops: [
      { place: start, vertex: 0, arrive: [], depart: when('1924-11-22') },
      { place: end, vertex: 1, arrive: when('1924-12-04'), depart: [] }
    ],
    legs: [{ mode: 'ship', course: 'schematic', evidence: start.evidence }]
  };
  const shown = (day: string) => [journeyPhase(journey, noon(day)), positionAt(journey, noon(day))?.from.id];
  expect(shown('1924-11-01')).toEqual(['ahead', undefined]);
  expect(shown('1924-11-27')).toEqual(['under way', 'start']);
  expect(shown('1925-01-02')).toEqual(['over', undefined]);
});

test('while time runs nothing is another object but what time changes', () => {
  const [one] = three.events;
  const options = { selection: { kind: 'event', id: 'coup' }, playedEvent: one } as const;
  const before = scene(three, noon('1925-02-01'), options);
  const after = scene(three, instant(noon('1925-02-01') + HOUR), options);
  const changed = Object.entries(after).filter(([name, value]) => value !== Reflect.get(before, name));
  expect(changed.map(([name]) => name)).toEqual(['instant']);
});
