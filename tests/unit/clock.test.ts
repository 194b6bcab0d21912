import { expect, test } from 'vitest';
import { DAY, HOUR, midnight, noonOf } from '../../src/domain/time';
import { Clock, SPEEDS } from '../../src/state/clock.svelte';

const span = { start: midnight(1924, 3), end: midnight(1925, 10) };
const opening = noonOf(midnight(1924, 3, 19));
const clock = () => new Clock(span, opening);

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

test('a whole run takes about two minutes at the first speed', () => {
  expect((span.end - span.start) / clock().speed).toBeCloseTo(115.8, 0);
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
  it.speed = SPEEDS[0];
  it.toggle();
  it.advance(0.5);
  it.toggle();
  expect(it.now).toBe(opening + 3 * HOUR);
});
