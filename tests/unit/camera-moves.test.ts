import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { cameraMoves } from '../../src/map/camera-moves';

/** A map seen from `at`, in a hand or not, while time runs or not. */
function mapWith() {
  const now = { at: 1, inHand: false, timeRuns: false };
  let drawn = () => {};
  const map = {
    _camera: {
      transform: {
        get modelViewProjectionMatrix() {
          return [now.at];
        }
      }
    },
    isMoving: () => now.inHand,
    on: (_: string, listener: () => void) => (drawn = listener)
  };
  const moves = cameraMoves(map as unknown as MapLibre, () => now.timeRuns);
  return {
    now,
    moves,
    draw: () => {
      drawn();
    }
  };
}

test('a camera moves in a hand, and from one picture to the next while time runs', () => {
  const { now, moves, draw } = mapWith();
  draw();
  now.timeRuns = true;
  expect(moves()).toBe(false);
  now.at = 2;
  expect(moves()).toBe(true);
  draw();
  expect(moves()).toBe(false);
  now.inHand = true;
  expect(moves()).toBe(true);
});

test('one that is placed elsewhere while time stands does not move', () => {
  const { now, moves, draw } = mapWith();
  draw();
  now.at = 2;
  expect(moves()).toBe(false);
});
