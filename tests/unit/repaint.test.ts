import { expect, test } from 'vitest';
import { repainter } from '../../src/map/repaint';

/** A map that draws as MapLibre does: who asks while a picture is due is not heard. */
function fakeMap() {
  let isDue = false;
  let pictures = 0;
  let rendered = () => {};
  const map = {
    on: (_: string, listener: () => void) => {
      rendered = listener;
    },
    triggerRepaint: () => (isDue = true)
  };
  return {
    map: map as unknown as Parameters<typeof repainter>[0],
    pictures: () => pictures,
    /** One animation frame: `before` runs, then MapLibre draws if that was due when the frame began. */
    frame: (before: () => void) => {
      const wasDue = isDue;
      before();
      if (!wasDue) return;
      isDue = false;
      pictures++;
      rendered();
    }
  };
}

test('while time runs each frame has a picture, but the first, in which it is asked for', () => {
  const { map, pictures, frame } = fakeMap();
  const repaint = repainter(map);
  for (let i = 0; i < 60; i++) frame(() => repaint({ timeRuns: true }));
  expect(pictures()).toBe(59);
});

test('when time stops the map comes to rest: the last moment is drawn, and after it once more at most', () => {
  const { map, pictures, frame } = fakeMap();
  const repaint = repainter(map);
  for (let i = 0; i < 10; i++) frame(() => repaint({ timeRuns: true }));
  const before = pictures();
  for (let i = 0; i < 10; i++) frame(() => {});
  expect(pictures() - before).toBeGreaterThan(0);
  expect(pictures() - before).toBeLessThanOrEqual(2);
});

test('at rest one picture is drawn for each that is asked for', () => {
  const { map, pictures, frame } = fakeMap();
  const repaint = repainter(map);
  frame(() => repaint({ timeRuns: false }));
  for (let i = 0; i < 10; i++) frame(() => {});
  expect(pictures()).toBe(1);
});
