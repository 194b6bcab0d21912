import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawWholePictures } from '../../src/map/whole-pictures';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A map of which everything or something is there, seen from somewhere. */
function mapWith() {
  const render = vi.fn();
  const map = { painter: { width: 100, height: 100, render } };
  const draw = (isLoaded: boolean, from = 0) => {
    const before = render.mock.calls.length;
    const transform = { modelViewProjectionMatrix: [from] };
    (map.painter.render as (...given: unknown[]) => void)({ loaded: () => isLoaded }, transform, {});
    return render.mock.calls.length > before;
  };
  return { map: map as unknown as MapLibre, draw };
}

test('nothing is drawn before all is there, wherever the camera goes', () => {
  const { map, draw } = mapWith();
  drawWholePictures(map);
  expect([draw(false), draw(false, 1), draw(true, 1)]).toEqual([false, false, true]);
});

test('what is not whole is drawn under a moving camera, and when the last picture is too old', () => {
  const { map, draw } = mapWith();
  drawWholePictures(map, 250);
  expect(draw(false)).toBe(true);
  vi.advanceTimersByTime(100);
  expect(draw(false)).toBe(false);
  expect(draw(false, 1)).toBe(true);
  expect(draw(false, 1)).toBe(false);
  vi.advanceTimersByTime(251);
  expect(draw(false, 1)).toBe(true);
});

test('afterwards each picture is drawn', () => {
  const { map, draw } = mapWith();
  const drawEach = drawWholePictures(map);
  expect(draw(false)).toBe(false);
  drawEach();
  expect(draw(false)).toBe(true);
});
