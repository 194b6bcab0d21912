import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { keepStandingTiles } from '../../src/map/standing-tiles';

/** A map with two sources of one cut; `updated` says which were looked through for a picture. */
function mapWith() {
  let covering = ['a', 'b'];
  let heard: (event: object) => void = () => undefined;
  const cut = { type: 'geojson', tileSize: 512, minzoom: 0, maxzoom: 18, reparseOverscaled: true };
  const managerOf = () => {
    let tiles: readonly string[] = [];
    return {
      _source: cut,
      _sourceLoaded: true,
      _inViewTiles: { getAllIds: () => [...tiles, ...late.tiles] },
      used: true,
      update: vi.fn(() => (tiles = covering))
    };
  };
  const late = { tiles: [] as string[] };
  const tileManagers = { sea: managerOf(), land: managerOf() };
  const style = { tileManagers, _updateSources: (_transform: object) => undefined };
  const coveringTiles = vi.fn(() => covering.map((key) => ({ key })));
  const map = { style, coveringTiles, on: (_: string, listener: typeof heard) => (heard = listener) };
  keepStandingTiles(map as unknown as MapLibre);
  return {
    coveringTiles,
    late,
    tileManagers,
    change: (sourceId: string) => {
      heard({ dataType: 'source', sourceId });
    },
    move: (...tiles: string[]) => (covering = tiles),
    updated: () => {
      for (const { update } of Object.values(tileManagers)) update.mockClear();
      style._updateSources({});
      return Object.entries(tileManagers).flatMap(([id, { update }]) => (update.mock.calls.length ? id : []));
    }
  };
}

test('tiles are looked through when others cover the map, and those of one source when it has changed', () => {
  const { change, coveringTiles, move, updated } = mapWith();
  expect([updated(), updated()]).toEqual([['sea', 'land'], []]);
  expect(coveringTiles).toHaveBeenCalledTimes(2);
  move('b', 'c');
  expect([updated(), updated()]).toEqual([['sea', 'land'], []]);
  change('land');
  expect([updated(), updated()]).toEqual([['land'], []]);
});

test('as long as a source has other tiles than those that cover the map, or is not there, it is looked through', () => {
  const { late, tileManagers, updated } = mapWith();
  late.tiles = ['an earlier one'];
  expect([updated(), updated()]).toEqual([
    ['sea', 'land'],
    ['sea', 'land']
  ]);
  late.tiles = [];
  tileManagers.sea._sourceLoaded = false;
  expect([updated(), updated()]).toEqual([['sea', 'land'], ['sea']]);
});

test('a source that is no longer drawn is looked through once more', () => {
  const { tileManagers, updated } = mapWith();
  updated();
  tileManagers.land.used = false;
  tileManagers.land.update.mockImplementation(() => []);
  expect(updated()).toEqual(['land']);
});
