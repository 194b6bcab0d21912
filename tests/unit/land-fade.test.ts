import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, expect, test, vi } from 'vitest';
import { gpuDay, type GpuClock } from '../../src/map/gpu-time';
import { landFader } from '../../src/map/land-fade';
import { changedZones } from '../../src/map/layers/territories/zones';
import { editionOf } from '../geo/support/folder';
import { at } from './support/dates';
import { stubFrames } from './support/frames';
import { layerInputs } from './support/map';

afterEach(() => vi.unstubAllGlobals());

const edition = editionOf('far-east-1925');
const changed = (from: string, to: string) => [
  ...new Set(
    changedZones(edition, gpuDay(edition, at(from)), gpuDay(edition, at(to))).map(
      ({ territory }) => territory.id
    )
  )
];

test('between two instants only the zones that changed hands are changed, forwards and backwards', () => {
  expect(changed('1925-05-15T11:00', '1925-05-15T12:00')).toEqual(['zone-c']);
  expect(changed('1925-05-15T12:00', '1925-05-15T11:00')).toEqual(['zone-c']);
  expect(changed('1925-05-15T12:00', '1925-08-01T12:00')).toEqual([]);
});

test('while one reading still has a zone held it has not changed hands', () => {
  expect(changed('1925-04-14T11:00', '1925-04-14T13:00')).toEqual([]);
  expect(changed('1925-04-01T11:00', '1925-09-01T13:00')).toEqual(['zone-a', 'zone-b', 'zone-c']);
});

/** A fader at noon of the day before the last zone changes hands; `frame` draws the next frame, so many milliseconds later. */
function makeFader(reducedMotion = false) {
  const { frame } = stubFrames(reducedMotion);
  const clock: GpuClock = { day: 0, window: undefined };
  const map = { once: vi.fn(), triggerRepaint: vi.fn() } as unknown as MapLibre;
  const fade = landFader(map);
  const goTo = (date: string) => {
    clock.day = gpuDay(edition, at(date));
    fade(layerInputs(edition, { clock }));
  };
  goTo('1925-05-14T12:00');
  return { clock, goTo, frame };
}

test('a zone that changes hands fades from the day before the step, and then nothing is drawn any more', () => {
  const { clock, goTo, frame } = makeFader();
  goTo('1925-05-15T12:00');
  expect(clock.fade).toEqual({ from: gpuDay(edition, at('1925-05-14T12:00')), share: 0 });
  frame(300);
  expect(clock.fade?.share).toBe(0.5);
  goTo('1925-05-16T12:00');
  expect(clock.fade?.share).toBe(0.5); // a step that changes nothing lets the fade go on
  frame(300);
  expect(clock.fade).toBeUndefined();
});

test('another change during a fade takes its place', () => {
  const { clock, goTo, frame } = makeFader();
  goTo('1925-05-15T12:00');
  frame(500);
  goTo('1925-05-14T12:00');
  expect(clock.fade).toEqual({ from: gpuDay(edition, at('1925-05-15T12:00')), share: 0 });
});

test('who asks for less motion sees a cut', () => {
  const { clock, goTo } = makeFader(true);
  goTo('1925-05-15T12:00');
  expect(clock.fade).toBeUndefined();
});
