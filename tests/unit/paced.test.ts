import { flushSync } from 'svelte';
import { writable, fromStore } from 'svelte/store';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paced } from '../../src/ui/events/paced.svelte';
import { withEffects } from './support/effects.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a value that changes in every frame arrives ten times a second, and the last one always', () => {
  const store = writable(0);
  const value = fromStore(store);
  let slow: { readonly current: number } = { current: NaN };
  const end = withEffects(
    () =>
      (slow = paced(
        () => value.current,
        () => 100
      ))
  );
  expect(slow.current).toBe(0);

  const seen = new Set<number>();
  for (let frame = 1; frame <= 60; frame++) {
    store.set(frame);
    flushSync();
    vi.advanceTimersByTime(1000 / 60);
    seen.add(slow.current);
  }
  expect(seen.size).toBeGreaterThan(5);
  expect(seen.size).toBeLessThanOrEqual(12);
  vi.advanceTimersByTime(100);
  expect(slow.current).toBe(60);
  end();
});

test('the pause depends on how far one value is from the next', () => {
  const store = writable(0);
  const value = fromStore(store);
  let slow: { readonly current: number } = { current: NaN };
  const pause = (last: number, next: number) => (next - last > 10 ? 1000 : 100);
  const end = withEffects(() => (slow = paced(() => value.current, pause)));
  const set = (next: number) => {
    store.set(next);
    flushSync();
  };
  set(1);
  vi.advanceTimersByTime(0);
  expect(slow.current).toBe(1);

  set(50);
  vi.advanceTimersByTime(900);
  expect(slow.current).toBe(1);
  vi.advanceTimersByTime(100);
  expect(slow.current).toBe(50);

  set(51);
  vi.advanceTimersByTime(100);
  expect(slow.current).toBe(51);
  end();
});
