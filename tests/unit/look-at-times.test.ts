import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookAtTimes } from '../../src/map/look-at-times';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a map that rests is looked at once; while time runs, it rests after each picture and is looked at now and then', () => {
  const listeners = new Map<string, () => void>();
  const on = (name: string, listener: () => void) => listeners.set(name, listener);
  const look = vi.fn();
  let timeRuns = false;
  lookAtTimes({ on, once: on } as unknown as MapLibre, look, () => timeRuns);
  const picture = () => {
    listeners.get('render')?.();
    listeners.get('idle')?.();
  };

  picture();
  expect(look).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1000);
  look.mockClear();
  timeRuns = true;
  for (let i = 0; i < 60; i++) {
    picture();
    vi.advanceTimersByTime(1000 / 60);
  }
  expect(look.mock.calls.length).toBeGreaterThanOrEqual(4);
  expect(look.mock.calls.length).toBeLessThanOrEqual(5);
});
