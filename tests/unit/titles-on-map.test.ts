import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gpuDay, type GpuClock } from '../../src/map/gpu-time';
import { titlePresenter } from '../../src/map/titles-on-map';
import { editionOf } from '../geo/support/folder';
import { at } from './support/dates';
import { layerInputs } from './support/map';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const edition = editionOf('far-east-1925');

/** One tile with all of the earth, without labels as yet. */
const TILE = { tileID: { canonical: { z: 0, x: 0, y: 0 } }, buckets: {} };

/** A map, and a clock on a day on which a ship is under way; `tiles` are those in view. */
function titlesOnMap(tiles: readonly object[] = []) {
  const setData = vi.fn();
  const triggerSymbolPlacement = vi.fn();
  const listeners = new Map<string, () => void>();
  const map = {
    on: vi.fn(),
    once: (type: string, listener: () => void) => listeners.set(type, listener),
    getSource: () => ({ setData }),
    triggerRepaint: () => undefined,
    style: {
      triggerSymbolPlacement,
      tileManagers: { titles: { _inViewTiles: { getAllTiles: () => tiles } } }
    }
  };
  const present = titlePresenter(map as unknown as MapLibre);
  const clock: GpuClock = { day: gpuDay(edition, at('1924-11-15')), window: undefined };
  const inputs = layerInputs(edition, { clock });
  return {
    /** The clock goes on by some minutes. */
    tick: (timeRuns: boolean) => {
      clock.day += 0.01;
      present(inputs, { timeRuns });
    },
    given: () => setData.mock.calls.length,
    placed: () => triggerSymbolPlacement.mock.calls.length,
    last: () => JSON.stringify(setData.mock.lastCall),
    remove: () => listeners.get('remove')?.()
  };
}

test('while time runs titles are given to the map once, and ten times a second given room where they are', () => {
  const { tick, given, placed, last } = titlesOnMap();
  for (let i = 0; i < 60; i++) {
    tick(true);
    vi.advanceTimersByTime(16);
  }
  expect(given()).toBe(1);
  expect(placed()).toBeGreaterThan(7);
  expect(placed()).toBeLessThan(11);
  tick(true);
  vi.advanceTimersByTime(100);
  const [before, count] = [last(), placed()];
  vi.advanceTimersByTime(1000);
  expect(placed()).toBe(count);
  tick(false); // and where they are when it stops
  expect([given(), last() === before]).toEqual([2, false]);
});

test('a title that no tile in view has is given anew', () => {
  const { tick, given, placed } = titlesOnMap([TILE]);
  for (let i = 0; i < 60; i++) {
    tick(true);
    vi.advanceTimersByTime(16);
  }
  expect(given()).toBeGreaterThan(8);
  expect([given() < 12, placed()]).toEqual([true, 0]);
});

test('of a clock that is moved by hand they are given at each step, and none later', () => {
  const { tick, given } = titlesOnMap();
  tick(true);
  tick(true);
  for (let i = 0; i < 5; i++) tick(false);
  expect(given()).toBe(6);
  vi.advanceTimersByTime(1000);
  expect(given()).toBe(6);
});

test('a map that is removed is given nothing any more', () => {
  const { tick, given, remove } = titlesOnMap();
  tick(true);
  tick(true);
  remove();
  vi.advanceTimersByTime(1000);
  expect(given()).toBe(1);
});
