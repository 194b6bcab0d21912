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
