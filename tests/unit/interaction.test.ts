import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { reportInteraction } from '../../src/map/interaction';

test('a map that is hidden, as beside a panel on paper, reports nothing that could be measured', () => {
  const container = { clientWidth: 800, clientHeight: 600 };
  const listeners = new Map<string, () => void>();
  const map = {
    getContainer: () => container,
    getBounds: () => ({ getWest: () => 110, getSouth: () => 30, getEast: () => 120, getNorth: () => 40 }),
    getCenter: () => ({ lng: 115, lat: 35 }),
    getZoom: () => 4,
    on: (name: string, listener: () => void) => listeners.set(name, listener)
  };
  const onframe = vi.fn();
  const others = { onpick: vi.fn(), onpoint: vi.fn(), onrest: vi.fn(), onmoved: vi.fn() };
  reportInteraction(map as unknown as MapLibre, () => undefined, { onframe, ...others });

  const resize = (width: number, height: number) => {
    Object.assign(container, { clientWidth: width, clientHeight: height });
    listeners.get('resize')?.();
  };
  resize(0, 0);
  expect(onframe).not.toHaveBeenCalled();
  resize(900, 600);
  expect(onframe).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ width: 900, height: 600, zoom: 4 })
  );
});

test('what lies under the pointer is looked for when it rests, now and then while it moves, and not while it drags', () => {
  vi.useFakeTimers();
  const listeners = new Map<string, (event: object) => void>();
  const canvas = { style: {} };
  const map = {
    getContainer: () => ({ clientWidth: 800, clientHeight: 600 }),
    getCanvas: () => canvas,
    isMoving: () => false,
    on: (name: string, listener: (event: object) => void) => listeners.set(name, listener)
  };
  const onpoint = vi.fn();
  const others = { onpick: vi.fn(), onframe: vi.fn(), onrest: vi.fn(), onmoved: vi.fn() };
  const pointedAt = vi.fn((x: number, y: number) => ({ x, y, selections: [] }));
  const picker = { pointedAt, clickedAt: vi.fn(), allAt: vi.fn() };
  reportInteraction(map as unknown as MapLibre, () => picker, { onpoint, ...others });
  const moveFor = (milliseconds: number, buttons = 0) => {
    for (let x = 0; x < milliseconds; x += 10) {
      listeners.get('mousemove')?.({ point: { x, y: 0 }, originalEvent: { buttons } });
      vi.advanceTimersByTime(10);
    }
  };

  moveFor(1000);
  expect(pointedAt.mock.calls.length).toBeGreaterThanOrEqual(3);
  expect(pointedAt.mock.calls.length).toBeLessThanOrEqual(5);
  pointedAt.mockClear();
  moveFor(20);
  vi.advanceTimersByTime(100);
  expect(pointedAt).toHaveBeenCalledExactlyOnceWith(10, 0);
  expect(onpoint).toHaveBeenLastCalledWith({ x: 10, y: 0, selections: [] });

  pointedAt.mockClear();
  moveFor(1000, 1);
  expect(pointedAt).not.toHaveBeenCalled();
  vi.useRealTimers();
});
