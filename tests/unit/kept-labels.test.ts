import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, expect, test, vi } from 'vitest';
import { keepLabels } from '../../src/map/kept-labels';

afterEach(() => vi.useRealTimers());

/** A map with names and a sea; `picture` draws one, and says whether its labels were placed anew. */
function mapWith() {
  let changed: (event: object) => void = () => undefined;
  let moves = false;
  let isLed = false;
  let areInputsChanged = false;
  let isAskedAgain = false;
  let tiles: readonly string[] = ['near', 'far'];
  const place = vi.fn(() => false);
  const style = {
    _layers: { names: { type: 'symbol', source: 'names' }, sea: { type: 'fill', source: 'sea' } },
    tileManagers: { names: { _inViewTiles: { getAllIds: () => tiles } } },
    _placementInputsChanged: () => areInputsChanged,
    _updatePlacement: place as (...how: unknown[]) => boolean
  };
  const map = {
    style,
    isMoving: () => moves,
    on: (_: string, listener: typeof changed) => (changed = listener)
  };
  keepLabels(map as unknown as MapLibre, () => moves || isLed);
  return {
    place,
    isAskedAgain: () => isAskedAgain,
    change: (event: object) => {
      changed(event);
    },
    move: (now: boolean) => (moves = now),
    lead: (now: boolean) => (isLed = now),
    turn: (now: boolean) => (areInputsChanged = now),
    show: (now: readonly string[]) => (tiles = now),
    picture: () => {
      place.mockClear();
      isAskedAgain = style._updatePlacement({}, false, 0, true);
      return place.mock.calls.length === 1;
    }
  };
}

test('labels are placed once, and then anew for other names, another style, another camera', () => {
  const { change, picture, turn } = mapWith();
  expect([picture(), picture(), picture()]).toEqual([true, false, false]);
  change({ dataType: 'source', sourceId: 'names' });
  expect([picture(), picture()]).toEqual([true, false]);
  change({ dataType: 'source', sourceId: 'sea' });
  expect(picture()).toBe(false);
  change({ dataType: 'style' });
  expect([picture(), picture()]).toEqual([true, false]);
  turn(true);
  expect([picture(), picture()]).toEqual([true, true]);
});

test('a tile that goes, of which nothing tells, has the labels placed anew: another has room for its names', () => {
  const { picture, show } = mapWith();
  picture();
  show(['far']);
  expect([picture(), picture()]).toEqual([true, false]);
});

test('a map that comes to rest has its labels placed once more: their sides are then those of the view alone', () => {
  const { move, picture } = mapWith();
  picture();
  move(true);
  expect([picture(), picture()]).toEqual([true, false]);
  move(false);
  expect([picture(), picture()]).toEqual([true, false]);
});

test('a placement that is not finished goes on in the next picture', () => {
  const { picture, place } = mapWith();
  place.mockReturnValueOnce(true);
  expect([picture(), picture(), picture()]).toEqual([true, true, false]);
});

test('while a hand moves the map its labels are placed five times a second, and at once when it lets go', () => {
  vi.useFakeTimers();
  const { move, picture, turn } = mapWith();
  picture();
  move(true);
  turn(true);
  expect(picture()).toBe(true);
  const placed = Array.from({ length: 60 }, () => {
    vi.advanceTimersByTime(1000 / 60);
    return picture();
  });
  expect(placed.filter(Boolean).length).toBeLessThanOrEqual(5);
  expect(placed.filter(Boolean).length).toBeGreaterThan(3);
  move(false);
  expect(picture()).toBe(true);
});

test('under a camera that a story leads too, and of one that has come to rest another picture is asked for', () => {
  vi.useFakeTimers();
  const { isAskedAgain, lead, picture, turn } = mapWith();
  picture();
  lead(true);
  turn(true);
  expect([picture(), picture(), isAskedAgain()]).toEqual([true, false, true]);
  vi.advanceTimersByTime(201);
  expect([picture(), isAskedAgain()]).toEqual([true, true]);
  lead(false);
  expect([picture(), isAskedAgain()]).toEqual([true, false]);
});
