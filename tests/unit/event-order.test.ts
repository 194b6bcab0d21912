import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  eventsInOrder,
  eventInstant,
  indexOfEvent,
  isOutsideSpan,
  lastsAt,
  temporalRelation
} from '../../src/domain/event-order';
import { at, noon, when } from './support/dates';
import { edition, event } from './support/edition';

const moment = (...texts: string[]) => eventInstant(event('it', { when: when(...texts) }));
const tenses = (texts: readonly string[], ...instants: string[]) =>
  instants.map((t) => temporalRelation(event('it', { when: when(...texts) }), at(t)));

test.for([
  ['1925-01-20', '1925-01-20T12:00'],
  ['1925-03-12T09:30', '1925-03-12T09:30'],
  ['1925-03', '1925-03-01T12:00'],
  ['1924-23', '1924-09-01T12:00'],
  ['1925', '1925-01-01T12:00'],
  ['1924-07-31~', '1924-07-31T12:00'],
  ['1924-05-18/1924-05-20', '1924-05-18T12:00'],
  ['1925-03-12/', '1925-03-12T12:00'],
  ['[..1925-03-12]', '1925-03-12T12:00'],
  ['../1925-05', '1925-05-31T12:00']
] as const)('the clock goes to %s at %s', ([text, t]) => {
  expect(moment(text)).toBe(at(t));
});

test('an event is found in the order of time where a look at every event finds it', () => {
  const days = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 20 });
  fc.assert(
    fc.property(days, (all) => {
      const events = all.map((day, i) => event(`e${String(i)}`, { when: when(`1925-01-0${String(day)}`) }));
      const dated = eventsInOrder(edition({ events: events.slice(1) }));
      for (const one of events)
        expect(indexOfEvent(dated, one)).toBe(dated.findIndex(({ event }) => event === one));
    })
  );
  expect(indexOfEvent([], event('undated'))).toBe(-1);
});

test('the first reading says where the clock goes', () => {
  expect(moment('1925-03-19', '1925-03-18')).toBe(noon('1925-03-19'));
});

test('an event without a date has no moment and is never on the clock', () => {
  const undated = event('arms');
  expect(eventInstant(undated)).toBeUndefined();
  expect(eventsInOrder(edition({ events: [undated] }))).toEqual([]);
  expect(temporalRelation(undated, at('1925-01-01'))).toBe('undated');
});

test('a day is ahead, now, past', () => {
  expect(tenses(['1925-01-20'], '1925-01-19', '1925-01-20T23:00', '1925-01-21')).toEqual([
    'ahead',
    'now',
    'past'
  ]);
});

test('where readings differ it is possible from the first to the last, also between them', () => {
  expect(
    tenses(['1925-07-22', '1925-12-14'], '1925-07-21', '1925-07-22', '1925-09-01', '1925-12-14', '1925-12-15')
  ).toEqual(['ahead', 'possible', 'possible', 'possible', 'past']);
});

test('events stand in the order of time, those of one moment as the edition has them', () => {
  const events = [
    event('second', { when: when('1925-01-20') }),
    event('third', { when: when('1925-01-20') }),
    event('first', { when: when('1924-05') })
  ];
  expect(eventsInOrder(edition({ events })).map(({ event: { id } }) => id)).toEqual([
    'first',
    'second',
    'third'
  ]);
});

test('what lies beyond the span is not on the axis', () => {
  const early = event('early', { when: when('1920-04-22') });
  const { span } = edition();
  expect(eventsInOrder(edition({ events: [early] }))).toEqual([]);
  expect(isOutsideSpan(early, span)).toBe(true);
  expect(isOutsideSpan(event('undated'), span)).toBe(false);
});

test.for([
  ['1925-05', '1925-05-20', true],
  ['1925-05', '1925-06-01', false],
  ['1925-05-14', '1925-05-14', false],
  ['1924-10/1925-05', '1925-01-01', true]
] as const)('an event of %s can have been going on for days on %s: %s', ([date, day, lasts]) => {
  expect(lastsAt(event('it', { when: when(date) }), at(day))).toBe(lasts);
});
