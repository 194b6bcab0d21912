/** What is written beside the signs of a withdrawal. */
import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import type { Map as MapLibre, SymbolLayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { gpuDay } from '../../src/map/gpu-time';
import type { LayerInputs } from '../../src/map/layers/layer-inputs';
import { standingTitles, titlePositions, titlesOf } from '../../src/map/layers/titles/sources';
import { addWithdrawalLabels } from '../../src/map/layers/withdrawal/add-withdrawal-labels';
import { withdrawalLabels, type MenShown } from '../../src/map/layers/withdrawal/labels';
import { withdrawalSources } from '../../src/map/layers/withdrawal/sources';
import { GLIDES } from '../../src/map/gliding-labels';
import { editionOf } from '../geo/support/folder';
import { at } from './support/dates';
import { layerInputs } from './support/map';

const edition = editionOf('far-east-1925');
const menText = ({ sign, signs, name, men }: MenShown) => [sign, signs, name, men].join(' ');
const on = (date: number | string, some: Partial<LayerInputs> = {}) => {
  const day = gpuDay(edition, typeof date === 'string' ? at(date) : date);
  return layerInputs(edition, { clock: { day, window: undefined }, plan: 'given', menText, ...some });
};
const textsOf = (inputs: LayerInputs) => withdrawalLabels(inputs).map(({ text }) => text);

/** Any instant of the withdrawal, and more or fewer men than are assumed. */
const moments = fc.record({
  t: fc.double({ min: at('1925-03-28'), max: at('1925-05-16'), noNaN: true }),
  plan: fc.constantFrom('given', 'reading:1,pace:15', 'men-aleksandrovsk:3000,men-okha:800', 'to:otaru')
});

test('posts, columns and ships have their names and numbers, in the languages of the map', () => {
  expect(textsOf(on('1925-04-05'))).toEqual([
    'post 1 Aleksandrovsk 1200',
    'post 1 Derbinskoe 200',
    'post 1 Rykovskoe 250',
    'post 1 Onor 100',
    'column 1 Katangli 75',
    'column 1 Okha 75',
    'steamer Erevan'
  ]);
  expect(textsOf(on('1925-04-05', { languages: ['ru'] }))).toContain('post 1 Дербинское 200');
  expect(textsOf(on('1925-05-08T12:00', { plan: 'reading:1,pace:15' }))).toContain('ship 1 Aleksandrovsk 50');
  expect(textsOf(on('1925-04-05', { plan: undefined, menText: undefined }))).toEqual(['steamer Erevan']);
  expect(textsOf(on('1925-04-05', { hidden: new Set(['journeys']) }))).toEqual([]);
});

test('columns that lie on one another are counted together; nobody is left out, whatever is assumed', () => {
  expect(textsOf(on('1925-05-05', { plan: 'reading:1,pace:15' }))).toContain('column 5 Okha 700');
  fc.assert(
    fc.property(moments, ({ t, plan }) => {
      let told = 0;
      const inputs = on(t, { plan, menText: ({ men }) => String((told += men)) });
      withdrawalLabels(inputs);
      const drawn = Object.values(withdrawalSources(inputs))
        .flatMap(({ features }) => features)
        .reduce((sum, { properties }) => sum + Number(properties?.['men'] ?? 0), 0);
      expect(told).toBe(drawn);
    })
  );
});

test('while time runs words are laid out again only where they differ, and all that move are told where they are', () => {
  const [earlier, later] = [on('1925-04-05T12:00'), on('1925-04-05T13:00')];
  expect(titlesOf(later, true).key).toBe(titlesOf(earlier, true).key);
  expect(titlesOf(later).key).not.toBe(titlesOf(earlier).key);
  expect(titlesOf(on('1925-04-20'), true).key).not.toBe(titlesOf(earlier, true).key);
  fc.assert(
    fc.property(moments, ({ t, plan }) => {
      const inputs = on(t, { plan });
      const gliding = titlesOf(inputs, true)
        .data()
        .features.map(({ properties }) => String(properties?.[GLIDES]));
      const positions = new Map([...titlePositions(inputs), ...standingTitles(inputs)]);
      const moving = gliding.filter((id) => id.startsWith('moving'));
      expect(moving.filter((id) => !positions.has(id))).toEqual([]);
      expect(moving.length).toBe([...positions.keys()].filter((id) => id.startsWith('moving')).length);
    })
  );
});

/** The layers as they are put on a map. */
const layers: SymbolLayerSpecification[] = [];
addWithdrawalLabels({
  addLayer: (layer: SymbolLayerSpecification) => layers.push(layer)
} as unknown as MapLibre);

test('MapLibre accepts the layers of words, and each sign has places for its own', () => {
  const sources: StyleSpecification['sources'] = {
    titles: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } }
  };
  expect(validateStyleMin({ version: 8, glyphs: 'x/{fontstack}/{range}', sources, layers })).toEqual([]);

  const places = layers[0]?.layout?.['text-variable-anchor-offset'] as readonly unknown[] | undefined;
  const named = new Set(places?.filter((value) => typeof value === 'string'));
  fc.assert(
    fc.property(moments, ({ t, plan }) => {
      const besides = withdrawalLabels(on(t, { plan })).map(({ beside }) => beside);
      expect(besides.filter((beside) => beside !== 'documented' && !named.has(beside))).toEqual([]);
    })
  );
});
