import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { UrlSync } from '../../src/state/url-sync.svelte';
import { arrivals } from '../../src/ui/shell/arrivals.svelte';
import { loadAgain } from '../../src/ui/shell/load-again';

const urlSync = { href: '/#date=1925-05-14' } as UrlSync;
const reload = vi.fn();
const replaceState = vi.fn();
let fetched: () => Promise<{ ok: boolean }>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { querySelectorAll: () => [], fonts: [], styleSheets: [] });
  vi.stubGlobal('location', { pathname: '/', reload });
  vi.stubGlobal('history', { replaceState });
  vi.stubGlobal('fetch', () => fetched());
  reload.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('where a request is swallowed, and the site answers, the page is loaded again with all that is seen', async () => {
  let arrive: (part: string) => void = () => undefined;
  const part = arrivals.untilArrived(() => new Promise<string>((resolve) => (arrive = resolve)));
  fetched = () => Promise.resolve({ ok: true });
  const again = loadAgain(urlSync);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(reload).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  await again;
  expect(replaceState).toHaveBeenCalledWith(null, '', urlSync.href);
  expect(reload).toHaveBeenCalledOnce();
  arrive('part');
  await part;
});

test('where the site does not answer, or nothing is missing any more, the page stays', async () => {
  let works = false;
  const part = arrivals.untilArrived(() => (works ? Promise.resolve('part') : Promise.reject(new Error())));
  fetched = () => Promise.reject(new Error('offline'));
  await loadAgain(urlSync);
  works = true;
  fetched = () => Promise.resolve({ ok: true });
  await loadAgain(urlSync);
  expect(await part).toBe('part');
  expect(reload).not.toHaveBeenCalled();
});
