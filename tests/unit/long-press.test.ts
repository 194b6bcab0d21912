import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EntityRef } from '../../src/domain/entities/entity-ref';
import type { PointedAt } from '../../src/map/interaction';
import { reportLongPress } from '../../src/map/long-press';
import type { Picker } from '../../src/map/picking';

const HARBIN: EntityRef = { kind: 'place', id: 'harbin' };
const RAILWAY: EntityRef = { kind: 'route', id: 'cer' };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A map with these things under every point, and what is reported of it. */
function pressed(...things: readonly EntityRef[]) {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const heard = new Map<string, (event: unknown) => void>();
  const map = {
    getCanvas: () => new EventTarget(),
    on: (type: string, listener: (event: unknown) => void) => heard.set(type, listener)
  };
  const picker: Picker = {
    allAt: () => things,
    pointedAt: () => undefined,
    clickedAt: (x, y) => ({ x, y, selections: [] })
  };
  const [picked, pointed]: [PointedAt[], (PointedAt | undefined)[]] = [[], []];
  // Of the map only its events and its canvas are asked for.
  reportLongPress(map as unknown as MapLibre, picker, {
    onpick: (at) => picked.push(at),
    onpoint: (at) => pointed.push(at)
  });
  const touch = (type: string, fingers = 1) => {
    if (type === 'touchstart') page.dispatchEvent(new Event('pointerdown'));
    const point = { x: 10, y: 20 };
    const originalEvent = new Event(type, { cancelable: true });
    heard.get(type)?.({ point, points: Array.from({ length: fingers }, () => point), originalEvent });
    return originalEvent;
  };
  return { picked, pointed, touch, rest: (ms = 500) => vi.advanceTimersByTime(ms) };
}

test('what lies under a finger that rests is pointed at until the next touch, and its lifting is no click', () => {
  const { picked, pointed, touch, rest } = pressed(HARBIN);
  touch('touchstart');
  rest();
  expect(pointed).toEqual([{ x: 10, y: 20, selections: [HARBIN], byFinger: true }]);
  expect(touch('touchend').defaultPrevented).toBe(true);
  expect(picked).toEqual([]);
  touch('touchstart');
  expect(pointed.at(-1)).toBeUndefined();
});

test('lifted from several things it has one chosen', () => {
  const { picked, touch, rest } = pressed(HARBIN, RAILWAY);
  touch('touchstart');
  rest();
  expect(picked).toEqual([]);
  touch('touchend');
  expect(picked.map(({ selections }) => selections)).toEqual([[HARBIN, RAILWAY]]);
});

test.each([
  ['a tap', ['touchend'], 1],
  ['a drag of the map', ['movestart'], 1],
  ['a scroll of the page around it', ['touchcancel'], 1],
  ['a pinch', [], 2]
] as const)('%s asks nothing', (_, events, fingers) => {
  const { picked, pointed, touch, rest } = pressed(HARBIN, RAILWAY);
  touch('touchstart', fingers);
  rest(400);
  for (const type of events) touch(type);
  rest();
  touch('touchend');
  expect([...pointed, ...picked]).toEqual([]);
});

test('a drag that begins after the press picks nothing', () => {
  const { picked, touch, rest } = pressed(HARBIN, RAILWAY);
  touch('touchstart');
  rest();
  touch('movestart');
  touch('touchend');
  expect(picked).toEqual([]);
});
