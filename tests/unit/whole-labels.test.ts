import { LIMITS } from './support/camera';
import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { keepLabelsWhole } from '../../src/map/whole-labels';
import { NEAT_LINE_INSET } from '../../src/view/neat-line';
import type { Box } from '../../src/view/camera-padding';

/** What of MapLibre is asked: a map of 400 × 300 pixels that shows no end of the world, and its grid of labels. */
function mapWith(boxes: () => readonly Box[], moves = false) {
  const listeners = new Map<string, () => void>();
  const style: { pauseablePlacement: unknown; triggerSymbolPlacement: () => void } = {
    pauseablePlacement: undefined,
    triggerSymbolPlacement: vi.fn()
  };
  const map = {
    style,
    on: (event: string, listener: () => void) => listeners.set(event, listener),
    once: () => undefined,
    triggerRepaint: vi.fn(),
    project: ([longitude]: readonly [number, number]) => ({ x: longitude < 100 ? -50 : 900, y: 0 })
  };
  keepLabelsWhole(
    map as unknown as MapLibre,
    boxes,
    () => NEAT_LINE_INSET,
    LIMITS,
    () => false,
    () => moves
  );
  const grid = { hitTest: vi.fn(() => false), hitTestCircle: vi.fn(() => false) };
  return {
    repainted: map.triggerRepaint,
    comesToRest: () => listeners.get('idle')?.(),
    /** The sides of names that a new placement remembers of the one before. */
    remembered: (before: object) => {
      const placement = {
        collisionIndex: { grid, transform: { width: 400, height: 300 } },
        prevPlacement: before
      };
      style.pauseablePlacement = { placement };
      return placement.prevPlacement;
    },
    /** A new placement of labels, asked for a box in pixels of the map. */
    place: (left: number, top: number, right: number, bottom: number) => {
      style.pauseablePlacement = {
        placement: { collisionIndex: { grid, transform: { width: 400, height: 300 } } }
      };
      const ask = grid.hitTest as (...box: number[]) => boolean;
      return ask(left + 100, top + 100, right + 100, bottom + 100) ? 'taken' : 'free';
    }
  };
}

test('a label has no room where the neat line would cut it', () => {
  const { place } = mapWith(() => []);
  expect(place(150, 100, 250, 120)).toBe('free');
  expect(place(15, 100, 115, 120)).toBe('taken');
  expect(place(300, 100, 381, 120)).toBe('taken');
  expect(place(150, 15, 250, 35)).toBe('taken');
  expect(place(150, 270, 250, 290)).toBe('taken');
});

test('a label has no room under a box of the page, once the map has come to rest with it', () => {
  let boxes: readonly Box[] = [];
  const { place, comesToRest, repainted } = mapWith(() => boxes);
  boxes = [{ left: 200, top: 50, right: 300, bottom: 110 }];
  comesToRest();
  comesToRest();
  expect(repainted).toHaveBeenCalledOnce();
  expect(place(150, 100, 250, 120)).toBe('taken');
  expect(place(150, 120, 250, 140)).toBe('free');
});

test('on a map that stands no name remembers on which side it was, and on one that moves each does', () => {
  const before = { variableOffsets: { 7: { anchor: 'left' } }, opacities: { 7: 1 } };
  const still = mapWith(() => []).remembered(before);
  expect(still).toMatchObject({ variableOffsets: {}, opacities: { 7: 1 } });
  expect(Reflect.get(still, 'variableOffsets')).toEqual({});
  expect(before.variableOffsets).toEqual({ 7: { anchor: 'left' } });
  expect(mapWith(() => [], true).remembered(before)).toBe(before);
});
