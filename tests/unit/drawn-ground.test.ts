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
    names: lines([[3, 3], [4, 4]]) // prettier-ignore
  },
  landOf: () => ({ type: 'MultiPolygon', coordinates: [] })
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('all that is drawn can be read where it says, as the map would have it; what else is asked for stays', async () => {
  const read = ground();
  const { layers, drawn = {} } = drawnGround(read);
  expect(Object.keys(layers)).toEqual(['names']);
  const sources = groundSources(read);
  expect(Object.keys(drawn).sort()).toEqual(['names', 'ribbons-fine', 'rivers']);
  for (const [id, address] of Object.entries(drawn))
    expect(await (await fetch(address as string)).json()).toEqual(sources[id]);
});

test('the same ground is written once', () => {
  const read = ground();
  expect(drawnGround(read)).toBe(drawnGround(read));
});

test('a page without an origin keeps what is drawn: its worker could read nothing of the page', () => {
  vi.stubGlobal('origin', 'null');
  const read = ground();
  expect(drawnGround(read).drawn).toEqual(groundSources(read));
});
