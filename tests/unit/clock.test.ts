import fc from 'fast-check';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { DAY, HOUR, instant, midnight, noonOf, startOfDay } from '../../src/domain/time';
import { Clock, READING_SPEEDS } from '../../src/state/clock.svelte';
import { event } from './support/edition';
import { watch, withEffects } from './support/effects.svelte';

const span = { start: midnight(1924, 3), end: midnight(1925, 10) };
const opening = noonOf(midnight(1924, 3, 19));
/** At an even pace. */
function clock() {
  const it = new Clock(span, opening);
  it.pace = 'even';
  return it;
}

test('the clock never leaves the span, and its end is the last day, not the day after', () => {
  const it = clock();
  it.now = midnight(1900);
  expect(it.now).toBe(span.start);
  it.now = midnight(2000);
  expect(it.now).toBeLessThan(span.end);
  expect(it.last).toBe(noonOf(midnight(1925, 9, 30)));
});

test('playing moves by its speed and stops on the last day', () => {
  const it = clock();
  it.speed = DAY;
  it.play();
  it.advance(2.5);
  expect(it.now).toBe(opening + 2.5 * DAY);
  expect(it.playing).toBe(true);
  it.advance(10_000);
  expect(it.now).toBe(it.last);
  expect(it.playing).toBe(false);
});

test('a run to an instant stops there, and the next one goes on to the end', () => {
  const it = clock();
  it.speed = DAY;
  it.play(opening + 2.5 * DAY);
  it.advance(10);
  expect(it.now).toBe(opening + 2.5 * DAY);
  expect(it.playing).toBe(false);
  it.toggle();
  it.advance(10_000);
  expect(it.now).toBe(it.last);
});

test('a whole run takes less than a minute and a half at the first speed', () => {
  expect((span.end - span.start) / clock().speed).toBeCloseTo(82.7, 1);
});

test('whatever the span, the first speed takes it within a minute and a half, the fastest within seconds and the slowest within hours', () => {
  const years = fc.oneof(
    fc.double({ min: 1 / 365, max: 2, noNaN: true }),
    fc.integer({ min: 1, max: 10_000 })
  );
  fc.assert(
    fc.property(years, (length) => {
      const seconds = length * 365.25 * DAY;
      const it = new Clock(
        { start: midnight(-5000), end: instant(midnight(-5000) + seconds) },
        midnight(-5000)
      );
      expect(it.speeds).toContain(it.speed);
      expect(seconds / it.speed).toBeLessThanOrEqual(90);
      expect(seconds / Math.max(...it.speeds)).toBeGreaterThanOrEqual(5);
      expect(seconds / Math.max(...it.speeds)).toBeLessThan(90);
      expect(seconds / Math.min(...it.speeds)).toBeLessThanOrEqual(4 * HOUR);
    })
  );
});

test('played at its end the clock begins again', () => {
  const it = clock();
  it.now = it.last;
  it.play();
  expect(it.now).toBe(span.start);
});

test('paused, the clock stands at the noon of its day, unless hours count', () => {
  const it = clock();
  it.toggle();
  it.advance(0.05);
  it.toggle();
  expect([it.playing, it.now]).toEqual([false, opening]);
  it.speed = 6 * HOUR;
  it.toggle();
  it.advance(0.5);
  it.toggle();
  expect(it.now).toBe(opening + 3 * HOUR);
});

const entry = (id: string, moment: number) => ({ event: event(id), moment: instant(moment) });
const coup = noonOf(midnight(1924, 10, 23));
const convention = noonOf(midnight(1925, 1, 20));
/** Each without words: read in two and a half seconds. */
const entries = [entry('coup', coup), entry('cabinet', coup), entry('convention', convention)];

function byEvent(still = false) {
  const it = new Clock(span, opening, { entries: () => entries, still: { current: still } });
  it.pace = still ? 'even' : 'event';
  return it;
}

/** What is told, and on how many noons nothing is, while `it` plays for `seconds` in frames of a twentieth. */
function listen(it: Clock, seconds: number) {
  const told: string[] = [];
  let between = 0;
  it.play();
  for (let frame = 0; frame < seconds * 20 && it.playing; frame++) {
    it.advance(0.05);
    const id = it.told?.id;
    if (id === undefined) between++;
    else if (told.at(-1) !== id) told.push(id);
  }
  return { told, between };
}

test('by event each event is told in its turn, those of one moment one after another', () => {
  const it = byEvent();
  const { told, between } = listen(it, 60);
  expect(told).toEqual(['coup', 'cabinet', 'convention']);
  expect(between).toBeGreaterThan(0);
  expect([it.playing, it.now]).toEqual([false, it.last]);
});

test('by event the clock hardly moves while an event is read', () => {
  const it = byEvent();
  it.now = coup;
  it.play();
  it.advance(2.4);
  expect(it.told?.id).toBe('coup');
  expect(it.now - coup).toBeLessThan(60);
});

test.for(READING_SPEEDS)('read at %d times the usual speed, an event stays so much the shorter', (speed) => {
  const it = byEvent();
  it.now = coup;
  it.readingSpeed = speed;
  it.play();
  it.advance(2.49 / speed);
  expect(it.told?.id).toBe('coup');
  it.advance(0.02 / speed);
  expect(it.told?.id).toBe('cabinet');
});

test('paused by event the clock stands where the event’s telling began, or at noon between two', () => {
  const it = byEvent();
  it.now = convention;
  it.toggle();
  it.advance(1);
  it.toggle();
  expect(it.now).toBe(convention);
  it.now = convention + 10 * DAY + HOUR;
  it.toggle();
  it.toggle();
  expect(it.now).toBe(convention + 10 * DAY);
});

test('the pace can change in the middle of a run', () => {
  const it = byEvent();
  it.play();
  it.pace = 'even';
  it.speed = HOUR;
  it.advance(2);
  expect([it.now, it.told]).toEqual([opening + 2 * HOUR, undefined]);
});

test('for who asks for less motion time steps from event to event, whatever the pace', () => {
  const it = byEvent(true);
  expect([it.pace, it.stepwise]).toEqual(['even', true]);
  const { told, between } = listen(it, 60);
  expect(told).toEqual(['coup', 'cabinet', 'convention']);
  expect(between).toBe(1); // the end
  expect(it.now).toBe(it.last);
});

test('a clock without events passes to its end, and one at the last instant is at its end', () => {
  const it = new Clock(span, opening);
  it.pace = 'event';
  listen(it, 2);
  expect([it.playing, it.now]).toEqual([false, it.last]);
  const late = new Clock(span, opening, { entries: () => [entry('late', span.end - 30)] });
  late.pace = 'event';
  expect(listen(late, 10).told).toEqual(['late']);
  expect(late.playing).toBe(false);
});

test('the day of the clock is that of its instant, and is heard of once a day', () => {
  const it = new Clock(span, midnight(1924, 9, 5));
  const heard: number[] = [];
  const end = withEffects(() =>
    watch(
      () => it.day,
      (day) => heard.push(day)
    )
  );
  for (let hour = 0; hour <= 48; hour++) {
    it.now = midnight(1924, 9, 5) + hour * HOUR;
    flushSync();
    expect(it.day).toBe(startOfDay(it.now));
  }
  expect(heard).toEqual([5, 6, 7].map((day) => midnight(1924, 9, day)));
  end();
});
