import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, expect, test, vi } from 'vitest';
import { EpochIndex } from '../../src/domain/epochs';
import { mapStyle } from '../../src/map/map-style';
import { presenter } from '../../src/map/presenter';
import { editionOf } from '../geo/support/folder';
import { at } from './support/dates';
import { stubFrames } from './support/frames';
import { SQUARE_GROUND, styleInputs } from './support/map';

afterEach(() => vi.unstubAllGlobals());

const edition = editionOf('far-east-1925');
const epochs = new EpochIndex(edition);

/** A map that shows the eve of the coup in Peking; `frame` draws the next frame, so many milliseconds later. */
function makeMap(reducedMotion = false) {
  const { frame, isDrawing } = stubFrames(reducedMotion);
  const opacities = new Map<string, number>();
  const filters = new Map<string, string>();
  const map = {
    once: vi.fn(),
    getSource: () => ({ setData: vi.fn() }),
    setFilter: (id: string, filter: unknown) => filters.set(id, JSON.stringify(filter)),
    setLayoutProperty: vi.fn(),
    setPaintProperty: vi.fn(),
    setFeatureState: ({ id }: { id: string }, { shown }: { shown: number }) => opacities.set(id, shown)
  } as unknown as MapLibre;
  const inputs = { ...styleInputs(edition), ground: SQUARE_GROUND, stopDate: () => '' };
  const present = presenter(map, mapStyle(inputs));
  const goTo = (date: string, some: Partial<typeof inputs> = {}) => {
    present({ ...inputs, epoch: epochs.at(at(date)), ...some });
  };
  goTo('1924-10-22T12:00');
  const spheres = () =>
    ['sphere-zhili', 'sphere-feng'].filter((id) => filters.get('spheres')?.includes(`"${id}"`));
  return { opacities, goTo, frame, spheres, isDrawing };
}

test('land that changes hands is drawn with what it was until the fade is over, and then nothing is drawn any more', () => {
  const { opacities, goTo, frame, spheres, isDrawing } = makeMap();
  goTo('1924-10-24T12:00');
  expect(spheres()).toEqual(['sphere-zhili', 'sphere-feng']);
  expect(opacities.get('sphere-feng')).toBe(0);
  frame(150);
  expect(opacities.get('sphere-zhili')).toBe(0.75);
  expect(opacities.get('sphere-feng')).toBe(0.25);
  frame(500);
  expect(spheres()).toEqual(['sphere-feng']);
  expect(Object.fromEntries(opacities)).toMatchObject({ 'sphere-zhili': 0, 'sphere-feng': 1 });
  expect(isDrawing()).toBe(false);
});

test('a clock that is dragged back during a fade takes it back from where it is', () => {
  const { opacities, goTo, frame, spheres } = makeMap();
  goTo('1924-10-24T12:00');
  frame(150);
  goTo('1924-10-22T12:00');
  expect(opacities.get('sphere-feng')).toBe(0.25);
  frame(300);
  expect(opacities.get('sphere-feng')).toBe(0.125);
  frame(300);
  expect(spheres()).toEqual(['sphere-zhili']);
  expect(Object.fromEntries(opacities)).toMatchObject({ 'sphere-zhili': 1, 'sphere-feng': 0 });
});

test('a change that nothing fades for, and another theme, let a fade go on', () => {
  const { opacities, goTo, frame } = makeMap();
  goTo('1924-10-24T12:00');
  frame(300);
  goTo('1924-10-24T12:00', { theme: 'night' });
  goTo('1924-10-24T12:00', {
    theme: 'night',
    epoch: { ...epochs.at(at('1924-10-24T12:00')), journeysInView: [] }
  });
  frame(150);
  expect(opacities.get('sphere-feng')).toBe(0.75);
});

test('who asks for less motion, or filters the evidence, sees a cut', () => {
  for (const [reducedMotion, some] of [
    [true, {}],
    [false, { edition: { ...edition } }]
  ] as const) {
    const { opacities, goTo, spheres, isDrawing } = makeMap(reducedMotion);
    goTo('1924-10-24T12:00', some);
    expect(spheres()).toEqual(['sphere-feng']);
    expect(isDrawing()).toBe(false);
    expect(opacities.get('sphere-feng') ?? 1).toBe(1);
  }
});
