import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginMapWorker } from '../../src/map/early-worker';

const begun: EventTarget[] = [];
beforeEach(() => {
  begun.length = 0;
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      constructor() {
        super();
        begun.push(this);
      }
    }
  );
  vi.stubGlobal('origin', 'http://localhost');
});
afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.takeMapWorker = undefined;
});

test('the worker that has begun is taken once; a map made anew begins another', () => {
  beginMapWorker();
  expect(globalThis.takeMapWorker?.()).toBe(begun[0]);
  expect(globalThis.takeMapWorker?.()).toBeUndefined();
});

test('a worker that has failed is not taken, and says so to nobody but the map that tries again', () => {
  beginMapWorker();
  begun[0]?.dispatchEvent(new Event('error'));
  expect(globalThis.takeMapWorker?.()).toBeUndefined();
});

test('what goes wrong with a worker that was taken is for the map to hear', () => {
  beginMapWorker();
  globalThis.takeMapWorker?.();
  const heard = vi.fn();
  begun[0]?.addEventListener('error', heard);
  begun[0]?.dispatchEvent(new Event('error'));
  expect(heard).toHaveBeenCalledOnce();
});

test('a page without an origin begins none: there MapLibre makes it of a text', () => {
  vi.stubGlobal('origin', 'null');
  beginMapWorker();
  expect(begun).toEqual([]);
});
