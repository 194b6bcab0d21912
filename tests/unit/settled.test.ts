import { flushSync } from 'svelte';
import { fromStore, writable } from 'svelte/store';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settled } from '../../src/ui/description/settled.svelte';
import { withEffects } from './support/effects.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a value that changes in every frame arrives when it has rested, by one timer at a time', () => {
  const store = writable(0);
  const value = fromStore(store);
  let rested: { readonly current: number } = { current: NaN };
  const end = withEffects(() => (rested = settled(() => value.current, 500)));
  const seen = new Set<number>();
  for (let frame = 1; frame <= 120; frame++) {
    store.set(frame);
    flushSync();
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1000 / 60);
    seen.add(rested.current);
  }
  expect([...seen]).toEqual([0]);
  vi.advanceTimersByTime(470);
  expect(rested.current).toBe(0);
  vi.advanceTimersByTime(20);
  expect(rested.current).toBe(120);
  expect(vi.getTimerCount()).toBe(0);

  store.set(7);
  flushSync();
  end();
  expect(vi.getTimerCount()).toBe(0);
});
