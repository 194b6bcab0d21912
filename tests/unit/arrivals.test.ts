import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Arrivals } from '../../src/ui/shell/arrivals.svelte';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { querySelectorAll: () => [], fonts: [], styleSheets: [] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A part that fails so many times; when it was asked for, in seconds. */
function failing(times: number) {
  const asked: number[] = [];
  const began = Date.now();
  const load = () => {
    asked.push((Date.now() - began) / 1000);
    return asked.length > times ? Promise.resolve('part') : Promise.reject(new Error('offline'));
  };
  return { asked, load };
}

test('a part is asked for again, ever less often, until it arrives', async () => {
  const arrivals = new Arrivals();
  const { asked, load } = failing(4);
  const part = arrivals.untilArrived(load);
  expect(arrivals.missing).toBe(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual([1, 2, 4, 8, 16]);
  expect(await part).toBe('part');
  expect(arrivals.missing).toBe(0);
});

test('asked for, or when the network is back, each missing part is tried at once, and each by itself', async () => {
  const arrivals = new Arrivals();
  const [one, other] = [failing(0), failing(9)];
  const part = arrivals.untilArrived(one.load);
  void arrivals.untilArrived(other.load);
  expect(arrivals.missing).toBe(2);
  await arrivals.retry();
  expect(await part).toBe('part');
  expect([one.asked, other.asked, arrivals.missing]).toEqual([[0], [0], 1]);
});

test('asked for many times at once, a part is still waited for by one timer', async () => {
  const arrivals = new Arrivals();
  const { asked, load } = failing(99);
  void arrivals.untilArrived(load);
  await Promise.all([arrivals.retry(), arrivals.retry(), arrivals.retry()]);
  const before = asked.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.length - before).toBeLessThan(8);
});
