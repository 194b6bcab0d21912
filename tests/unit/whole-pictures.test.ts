import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawSeldom, drawWholePictures } from '../../src/map/whole-pictures';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A map of which everything or something is there, seen from somewhere; a picture takes it so many milliseconds. */
function mapWith(took = 0) {
  const render = vi.fn(() => vi.advanceTimersByTime(took));
  const map = { painter: { width: 100, height: 100, render }, triggerRepaint: vi.fn() };
  const draw = (isLoaded: boolean, from = 0) => {
    const before = render.mock.calls.length;
    const transform = { modelViewProjectionMatrix: [from] };
    (map.painter.render as (...given: unknown[]) => void)({ loaded: () => isLoaded }, transform, {});
    return render.mock.calls.length > before;
  };
  return { map: map as unknown as MapLibre, draw, asked: map.triggerRepaint };
}

test('nothing is drawn before all is there, wherever the camera goes', () => {
  const { map, draw } = mapWith();
  drawWholePictures(map);
  expect([draw(false), draw(false, 1), draw(true, 1)]).toEqual([false, false, true]);
});

test('seldom is so long after a picture as it took four times, or at once under a moving camera', () => {
  const { map, draw } = mapWith(50);
  drawSeldom(map);
  expect(draw(false)).toBe(true);
  vi.advanceTimersByTime(199);
  expect(draw(true)).toBe(false);
  expect(draw(true, 1)).toBe(true);
  expect(draw(true, 1)).toBe(false);
  vi.advanceTimersByTime(200);
  expect(draw(false, 1)).toBe(true);
});

test('for what has been left out a picture is asked once it is due, and once', () => {
  const { map, draw, asked } = mapWith(50);
  drawSeldom(map);
  expect([draw(true), draw(true), draw(true)]).toEqual([true, false, false]);
  vi.advanceTimersByTime(199);
  expect(asked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(asked).toHaveBeenCalledOnce();
});

test.for([drawWholePictures, drawSeldom])('afterwards each picture is drawn: %o', (begin) => {
  const { map, draw, asked } = mapWith(50);
  const drawEach = begin(map);
  draw(true);
  expect(draw(false)).toBe(false);
  drawEach();
  expect(draw(false)).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(asked).not.toHaveBeenCalled();
});
