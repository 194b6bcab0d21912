import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { watchNamedPlaces } from '../../src/map/named-places';

test('it is reported which places have their names on the map, when labels are placed anew and others have room', () => {
  const listeners = new Map<string, () => void>();
  let ids: readonly string[] = [];
  const map = {
    style: { placement: {} },
    on: (event: string, listener: () => void) => listeners.set(event, listener),
    once: () => undefined,
    queryRenderedFeatures: vi.fn(() => ids.map((id) => ({ properties: { id } })))
  };
  const report = vi.fn<(ids: ReadonlySet<string>) => void>();
  watchNamedPlaces(map as unknown as MapLibre, report, () => false);
  const place = (...named: string[]) => {
    ids = named;
    map.style.placement = {};
    listeners.get('idle')?.();
  };
  place('peking', 'canton');
  place('canton', 'peking', 'canton');
  place('harbin');
  expect(report.mock.calls).toEqual([[new Set(['canton', 'peking'])], [new Set(['harbin'])]]);
  listeners.get('idle')?.();
  expect(map.queryRenderedFeatures).toHaveBeenCalledTimes(3);
});
