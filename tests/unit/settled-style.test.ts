import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { rememberSettledStyle } from '../../src/map/settled-style';

test('transitions are looked for after a change, until there is none', () => {
  const look = vi.fn(() => false);
  const heard: ((event: unknown) => void)[] = [];
  const map = {
    style: { hasTransitions: look },
    on: (_: string, listener: () => void) => heard.push(listener)
  };
  rememberSettledStyle(map as unknown as MapLibre);
  const ask = () => {
    const before = look.mock.calls.length;
    return [map.style.hasTransitions(), look.mock.calls.length > before];
  };

  expect(ask()).toEqual([false, true]);
  expect(ask()).toEqual([false, false]);
  look.mockReturnValue(true);
  for (const hear of heard) hear({ dataType: 'style' });
  expect(ask()).toEqual([true, true]);
  expect(ask()).toEqual([true, true]);
  look.mockReturnValue(false);
  expect(ask()).toEqual([false, true]);
  expect(ask()).toEqual([false, false]);
});
