import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { skipEmptyLayers } from '../../src/map/drawn-layers';

const NO_LABEL = { text: { hasVisibleVertices: false }, icon: { hasVisibleVertices: false } };

/** A map whose sources have these buckets on their tiles; `drawn` says of which layers and sources a picture at a zoom is made. */
function mapWith(sources: Readonly<Record<string, Readonly<Record<string, object>>>>) {
  const layer = (id: string, type: string, source?: string, minzoom = 0) => ({
    id,
    type,
    source,
    isHidden: (zoom: number) => zoom < minzoom,
    paint: { get: () => 'paper' }
  });
  const layers = [
    layer('land', 'background'),
    layer('picture', 'raster', 'period-map'),
    layer('sea', 'fill', 'water'),
    layer('lakes', 'fill', 'water'),
    layer('streets', 'line', 'plans', 9),
    layer('names', 'symbol', 'places')
  ];
  const tileManagers = Object.fromEntries(
    ['period-map', 'water', 'plans', 'places'].map((id) => [
      id,
      { _state: { stateChanges: {} }, _inViewTiles: { getAllTiles: () => [{ buckets: sources[id] ?? {} }] } }
    ])
  );
  const style = {
    _order: layers.map(({ id }) => id),
    _layers: Object.fromEntries(layers.map((it) => [it.id, it])),
    tileManagers
  };
  const clear = vi.fn();
  const context = { clear };
  const render = vi.fn((_: typeof style) => {
    context.clear({ color: 'transparent', depth: 1 });
    context.clear({ stencil: 0 });
  });
  const painter = { context, render };
  skipEmptyLayers({ painter } as unknown as MapLibre);
  return {
    cleared: () => clear.mock.calls.map(([what]: unknown[]) => what),
    hide: (id: string) => style._order.splice(style._order.indexOf(id), 1),
    stateChanges: (source: string) => tileManagers[source]?._state.stateChanges as Record<string, unknown>,
    drawn: (zoom: number) => {
      const paint = painter.render as (...of: unknown[]) => void;
      paint(style, { zoom }, {});
      const [part] = render.mock.lastCall ?? [];
      return [part?._order, Object.keys(part?.tileManagers ?? {})];
    }
  };
}

test('a picture is made of the layers that have something to draw, and of their sources', () => {
  const { drawn } = mapWith({ water: { sea: {} }, plans: { streets: {} }, places: { names: NO_LABEL } });
  expect(drawn(3)).toEqual([
    ['picture', 'sea'],
    ['period-map', 'water']
  ]);
  expect(drawn(9)).toEqual([
    ['picture', 'sea', 'streets'],
    ['period-map', 'water', 'plans']
  ]);
});

test('labels are drawn when one of them is seen, a word or a symbol', () => {
  const icon = { hasVisibleVertices: true };
  expect(mapWith({ places: { names: { ...NO_LABEL, icon } } }).drawn(3)[0]).toContain('names');
  expect(mapWith({ places: { names: { text: icon } } }).drawn(3)[0]).toContain('names');
});

test('a source whose features have changed their states takes part, and hears of them', () => {
  const { drawn, stateChanges } = mapWith({});
  expect(drawn(3)[0]).not.toContain('sea');
  stateChanges('water')['sea'] = {};
  expect(drawn(3)[1]).toContain('water');
});

test('a picture begins with the colour of the background, in place of drawing it', () => {
  const { cleared, drawn, hide } = mapWith({});
  drawn(3);
  expect(cleared()).toEqual([{ color: 'paper', depth: 1 }, { stencil: 0 }]);
  hide('land');
  drawn(3);
  expect(cleared().slice(2)).toEqual([{ color: 'transparent', depth: 1 }, { stencil: 0 }]);
});
