import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { keepGround } from '../../src/map/kept-ground';

/** A map with a sea, what has happened so far and names; `draw` says which layers a picture draws. */
function mapWith() {
  let changed: (event: object) => void = () => undefined;
  const stateChanges: Record<string, unknown> = {};
  const style = {
    _order: ['sea', 'events-so-far', 'names'],
    _layers: Object.fromEntries(['sea', 'events-so-far', 'names'].map((id) => [id, { source: id }])),
    tileManagers: Object.fromEntries(
      ['sea', 'events-so-far', 'names'].map((id) => [id, { _state: { stateChanges: {} } }])
    )
  };
  Object.assign(style.tileManagers, { sea: { _state: { stateChanges } } });
  const render = vi.fn<(of: typeof style) => void>();
  const map = {
    style,
    painter: { width: 400, height: 300, render },
    on: (_: string, listener: typeof changed) => (changed = listener),
    addLayer: ({ id }: { id: string }, before: string) => {
      style._order.splice(style._order.indexOf(before), 0, id);
      style._layers[id] = { source: '' };
    }
  };
  keepGround(map as unknown as MapLibre);
  let camera = 1;
  return {
    change: (event: object) => {
      changed(event);
    },
    fade: (feature: string) => (stateChanges[''] = { [feature]: { shown: 0.5 } }),
    settle: () => delete stateChanges[''],
    moveTo: (to: number) => (camera = to),
    order: () => render.mock.lastCall?.[0]._order,
    draw: () => {
      const paint = map.painter.render as (...of: unknown[]) => void;
      paint(style, { modelViewProjectionMatrix: [camera] }, {});
      const [drawn] = render.mock.lastCall ?? [];
      return [drawn?._order.includes('sea'), Object.keys(drawn?.tileManagers ?? {}).includes('sea')];
    }
  };
}
const ALL = [true, true];
const WITHOUT_GROUND = [false, false];

test('where nothing but the clock moves, the ground is drawn once more to be kept, and then no more', () => {
  const { draw } = mapWith();
  expect([draw(), draw(), draw(), draw()]).toEqual([ALL, ALL, WITHOUT_GROUND, WITHOUT_GROUND]);
});

test('a camera that moves, new data of the ground, another style and land that fades have it drawn', () => {
  const { change, draw, fade, moveTo, settle } = mapWith();
  const kept = () => [draw(), draw(), draw()].at(-1);
  expect(kept()).toEqual(WITHOUT_GROUND);
  moveTo(2);
  expect(draw()).toEqual(ALL);
  expect(kept()).toEqual(WITHOUT_GROUND);
  change({ dataType: 'source', sourceId: 'sea' });
  expect(draw()).toEqual(ALL);
  expect(kept()).toEqual(WITHOUT_GROUND);
  change({ dataType: 'style' });
  expect(draw()).toEqual(ALL);
  expect(kept()).toEqual(WITHOUT_GROUND);
  fade('zhili');
  expect([draw(), draw(), draw()]).toEqual([ALL, ALL, ALL]);
  settle();
  expect(kept()).toEqual(WITHOUT_GROUND);
});

test('the picture of the ground takes part where it is made or shown', () => {
  const { draw, order } = mapWith();
  draw();
  expect(order()).toEqual(['sea', 'events-so-far', 'names']);
  draw();
  expect(order()).toEqual(['sea', 'kept-ground', 'events-so-far', 'names']);
  draw();
  expect(order()).toEqual(['kept-ground', 'events-so-far', 'names']);
});

test('what lies above the ground may change without it', () => {
  const { change, draw } = mapWith();
  draw();
  draw();
  change({ dataType: 'source', sourceId: 'names' });
  expect(draw()).toEqual(WITHOUT_GROUND);
});
