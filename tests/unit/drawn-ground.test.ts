import type { FeatureCollection } from 'geojson';
import { afterEach, expect, test, vi } from 'vitest';
import type { Ground } from '../../src/domain/ground';
import { drawnGround } from '../../src/map/drawn-ground';
import { groundSources } from '../../src/map/ground-sources';

const lines = (...coordinates: number[][][]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: coordinates.map((line) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: line }
  }))
});
const ground = (): Ground => ({
  layers: {
    ribbons: lines([[0, 0], [1, 1]]), // prettier-ignore
    rivers: lines([[0, 0], [1, 1], [2, 0]]), // prettier-ignore
    borders: lines([[3, 3], [4, 4]]) // prettier-ignore
  },
  landOf: () => ({ type: 'MultiPolygon', coordinates: [] })
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is only drawn can be read where it says, as the map would have it; what is asked for stays', async () => {
  const read = ground();
  const { layers, drawn = {} } = drawnGround(read);
  expect(Object.keys(layers)).toEqual(['borders']);
  const sources = groundSources(read);
  expect(Object.keys(drawn).sort()).toEqual(['ribbons-fine', 'rivers']);
  for (const [id, address] of Object.entries(drawn))
    expect(await (await fetch(address)).json()).toEqual(sources[id]);
});

test('the same ground is written once', () => {
  const read = ground();
  expect(drawnGround(read)).toBe(drawnGround(read));
});

test('a page without an origin keeps all: its worker could read nothing of the page', () => {
  vi.stubGlobal('origin', 'null');
  const read = ground();
  expect(drawnGround(read)).toBe(read);
});
