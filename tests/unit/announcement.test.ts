import { expect, test } from 'vitest';
import type { HistoricalEvent } from '../../src/domain/edition';
import { scene } from '../../src/domain/scene';
import { instant } from '../../src/domain/time';
import { Language } from '../../src/state/language.svelte';
import { announcement } from '../../src/ui/timeline/announcement';
import { noon, when } from './support/dates';
import { edition, event } from './support/edition';

const happened = (title: string, ...dates: string[]) =>
  event(title, { title: { en: title }, when: when(...dates) });
const convention = happened('Convention signed', '1925-01-20');
const telegram = happened('A telegram is sent', '1925-01-20T15:00');
const transfer = happened('Coffin carried to the park', '1925-03-18', '1925-03-19');
const flood = happened('The river rises', '1925-03');
const strike = happened('Strikes spread', '1925-06-01/1925-06-20');
const illness = happened('He falls ill', '1925-01-20~');
const story = edition({ events: [telegram, convention, transfer, flood, strike, illness] });

function heard(date: string, at: { told?: HistoricalEvent; selected?: HistoricalEvent } = {}, code = 'en') {
  const selection = at.selected && ({ kind: 'event', id: at.selected.id } as const);
  const seen = scene(story, noon(date), { selection, playedEvent: at.told });
  return announcement(seen, at.told, new Language(code, ['en', 'ru']));
}

test('a day on which nothing is known to have happened is only said', () => {
  expect(heard('1925-02-02')).toBe('2 February 1925');
});

test('a day is said with its first event, and how many more it had', () => {
  expect(heard('1925-01-20')).toBe('20 January 1925: Convention signed; one more event');
  expect(heard('1925-01-20', {}, 'ru')).toBe('20 января 1925: Convention signed; ещё 1 событие');
});

test('in a run each event is said in its turn, with those that are still to come', () => {
  expect(heard('1925-01-20', { told: convention })).toBe(
    '20 January 1925: Convention signed; one more event'
  );
  expect(heard('1925-01-20', { told: telegram })).toBe('20 January 1925: A telegram is sent');
});

test('an event at which the reader stands is the one that is said', () => {
  expect(heard('1925-03-18', { selected: transfer })).toBe('18 or 19 March 1925: Coffin carried to the park');
  // It is open, but the clock is elsewhere.
  expect(heard('1925-01-20', { selected: transfer })).toMatch(/^20 January 1925: Convention signed/);
});

test('nothing is said to have happened on a day that its sources do not name for certain', () => {
  expect(heard('1925-03-18')).toBe('18 March 1925');
  expect(heard('1925-03-01')).toBe('1 March 1925');
  expect(heard('1925-06-01')).toBe('1 June 1925');
  expect(heard('1925-03-01', { told: flood })).toBe('March 1925: The river rises');
  expect(heard('1925-01-20', { told: illness })).toBe('about 20 January 1925: He falls ill');
});

test('the minute that passes while an event is told changes nothing of what is said', () => {
  const at = (seconds: number) =>
    announcement(
      scene(story, instant(noon('1925-01-20') + seconds), { selection: undefined, playedEvent: convention }),
      convention,
      new Language('en', ['en', 'ru'])
    );
  expect(at(59)).toBe(at(0));
});
