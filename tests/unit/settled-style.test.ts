import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { rememberSettledStyle } from '../../src/map/settled-style';

/** A map whose style is asked what MapLibre asks after a picture. */
function mapWith() {
  const look = vi.fn(() => false);
  const release = vi.fn();
  const heard: ((event: unknown) => void)[] = [];
  const style = {
    hasTransitions: look,
    _releaseSymbolFadeTiles: release,
    _updateSources: (_transform: unknown) => undefined
  };
  const map = { style, on: (_: string, listener: () => void) => heard.push(listener) };
  rememberSettledStyle(map as unknown as MapLibre);
  return {
    style,
    look,
    release,
    change: () => {
      for (const hear of heard) hear({ dataType: 'style' });
    }
  };
}

test('transitions are looked for after a change, until there is none', () => {
  const { style, look, change } = mapWith();
  const ask = () => {
    const before = look.mock.calls.length;
    return [style.hasTransitions(), look.mock.calls.length > before];
  };
  expect(ask()).toEqual([false, true]);
  expect(ask()).toEqual([false, false]);
  look.mockReturnValue(true);
  change();
  expect(ask()).toEqual([true, true]);
  expect(ask()).toEqual([true, true]);
  look.mockReturnValue(false);
  expect(ask()).toEqual([false, true]);
  expect(ask()).toEqual([false, false]);
});

test('tiles that only fade are let go of when the camera or the sources have changed', () => {
  const { style, release, change } = mapWith();
  const releases = () => {
    const before = release.mock.calls.length;
    style._releaseSymbolFadeTiles();
    return release.mock.calls.length > before;
  };
  expect([releases(), releases()]).toEqual([true, false]);
  style._updateSources({});
  expect([releases(), releases()]).toEqual([true, false]);
  change();
  expect([releases(), releases()]).toEqual([true, false]);
});
