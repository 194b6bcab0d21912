import { expect, test } from 'vitest';
import { gpuDay } from '../../src/map/gpu-time';
import type { LayerInputs } from '../../src/map/layers/layer-inputs';
import { ZONE_LETTERING, zoneLetteringSources } from '../../src/map/layers/zone-lettering/sources';
import { editionOf } from '../geo/support/folder';
import { at } from './support/dates';
import { layerInputs } from './support/map';

const edition = editionOf('far-east-1925');
const on = (date: string, some: Partial<LayerInputs> = {}) =>
  layerInputs(edition, { clock: { day: gpuDay(edition, at(date)), window: undefined }, ...some });
const written = (property: string, inputs = on('1924-03-19')) =>
  zoneLetteringSources(inputs)[ZONE_LETTERING]?.features.flatMap(
    ({ properties }): unknown => properties?.[property] ?? []
  );

test('zones have their letters, and the lines that two share their degrees, each once, and no coast', () => {
  expect(written('letter')).toEqual(['A', 'B', 'C']);
  expect(written('degrees')).toEqual(['51°10′', '50°', '142°30′']);
});

test('the occupation is named while some reading has it held, in the language of the map', () => {
  expect(written('name')).toEqual(['Northern Sakhalin, occupied by Japan']);
  expect(written('name', on('1925-05-01', { languages: ['ru'] }))).toEqual([
    'Северный Сахалин, занят Японией'
  ]);
  expect(written('name', on('1925-05-05'))).toEqual([]);
});

test('zones are lettered where they are shown, and the data is one object while nothing changes', () => {
  expect(written('letter', on('1924-03-19', { sovereignty: 'law' }))).toEqual([]);
  expect(written('letter', on('1924-03-19', { hidden: new Set(['territories']) }))).toEqual([]);
  const inputs = on('1924-03-19');
  expect(zoneLetteringSources(inputs)).toBe(zoneLetteringSources(inputs));
});
