import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { evaluateZoomedLayers } from '../../src/map/zoomed-layers';

type Values = Readonly<Record<string, 'constant' | 'source' | 'camera' | 'composite'>>;

function layerWith(paint: Values, layout: Values = {}, minzoom = 0) {
  const expressions = (values: Values) =>
    Object.entries(values).map(([name, kind]) => [name, { expression: { kind } }] as const);
  return {
    isHidden: (zoom: number) => zoom < minzoom,
    recalculate: vi.fn(),
    _transitioningPaint: {
      _values: Object.fromEntries(expressions(paint).map(([name, value]) => [name, { value }]))
    },
    _unevaluatedLayout: { _values: Object.fromEntries(expressions(layout)) }
  };
}

/** A map with these layers; `evaluated` says which are so for a picture at a zoom. */
function mapWith(
  layers: Readonly<Record<string, Pick<ReturnType<typeof layerWith>, 'isHidden' | 'recalculate'>>>
) {
  const evaluations = Object.entries(layers).map(([id, { recalculate }]) => ({ id, recalculate }));
  const style = {
    _changed: true,
    _layers: layers,
    hasTransitions: () => false,
    update: (parameters: { zoom: number }) => {
      style._changed = false;
      for (const { recalculate } of Object.values(layers)) recalculate(parameters, []);
    }
  };
  evaluateZoomedLayers({ style } as unknown as MapLibre);
  return {
    style,
    evaluated: (zoom: number) => {
      for (const { recalculate } of evaluations) recalculate.mockClear();
      style.update({ zoom });
      return evaluations.flatMap(({ id, recalculate }) => (recalculate.mock.calls.length > 0 ? id : []));
    }
  };
}

test('for another zoom layers are evaluated that depend on it', () => {
  const { evaluated } = mapWith({
    sea: layerWith({ 'fill-color': 'constant' }),
    names: layerWith({ 'text-color': 'source' }, { 'text-size': 'composite' }),
    coast: layerWith({ 'line-width': 'camera' }),
    border: layerWith({ 'line-dasharray': 'constant' }),
    custom: { isHidden: () => false, recalculate: vi.fn() }
  });
  expect(evaluated(3)).toEqual(['sea', 'names', 'coast', 'border', 'custom']);
  expect(evaluated(3.1)).toEqual(['names', 'coast', 'border']);
});

test('a hidden layer is evaluated when it is seen', () => {
  const { evaluated } = mapWith({ streets: layerWith({ 'line-width': 'camera' }, {}, 9) });
  expect([evaluated(3), evaluated(8.9), evaluated(9)]).toEqual([['streets'], [], ['streets']]);
});

test('all are evaluated when the style has changed, and while one of its properties is on its way', () => {
  const sea = layerWith({ 'fill-color': 'constant' });
  const { evaluated, style } = mapWith({ sea });
  evaluated(3);
  style._changed = true;
  expect([evaluated(3), evaluated(3)]).toEqual([['sea'], []]);
  style.hasTransitions = () => true;
  expect(evaluated(3)).toEqual(['sea']);
});
