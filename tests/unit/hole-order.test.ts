import { GeoJSONVT } from '@maplibre/geojson-vt';
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { drawableObjects } from '../../src/data/ground-shapes';
import { largestHolesFirst } from '../../src/data/hole-order';

const square = (size: number, at = 0) => [
  [at, at],
  [at + size, at],
  [at + size, at + size],
  [at, at + size],
  [at, at]
];
const polygon = (coordinates: number[][][]): Feature => ({
  type: 'Feature',
  properties: { name: 'sea' },
  geometry: { type: 'Polygon', coordinates }
});

test('the largest hole comes first, whichever way round it is, and the outline stays', () => {
  const holes = [square(1, 2), square(3, 4).toReversed(), square(2, 8)];
  const [one, three, two] = holes as [number[][], number[][], number[][]];
  expect(largestHolesFirst(polygon([square(20), ...holes]))).toEqual(polygon([square(20), three, two, one]));
  const point: Feature = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [1, 2] }
  };
  expect(largestHolesFirst(point)).toBe(point);
});

/** As MapLibre cuts tiles of 512 pixels; a small hole that is turned inside out takes those after it along. */
const OPTIONS = { maxZoom: 18, buffer: 2048, tolerance: 3, extent: 8192 };
const ZOOMS = [0, 1, 2, 3, 4];
/** Of a tile, in its units: an island of that size is a pixel. */
const PIXEL = 16 ** 2;

test.for(['detail.json', 'overview.json', 'sakhalin.json'])(
  'seen from afar no island of %s that is larger than a pixel is under the sea',
  (file) => {
    const url = new URL(`../../geo/basemap/${file}`, import.meta.url);
    const raw = JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
    const sea = drawableObjects(raw, () => undefined).layers.get('sea') as FeatureCollection;
    const tiles = new GeoJSONVT(sea, OPTIONS);
    const flooded = ZOOMS.flatMap((z) =>
      Array.from({ length: 4 ** z }, (_, i) => [z, i % 2 ** z, Math.floor(i / 2 ** z)] as const)
    ).flatMap(([z, x, y]) =>
      (tiles.getTile(z, x, y)?.features ?? []).flatMap(({ geometry }) => {
        const areas = (geometry as unknown as [number, number][][]).map(signedArea); // the sea has areas alone
        const turned = areas.findIndex((area, i) => i > 0 && area * (areas[0] ?? 0) > 0);
        return turned < 0 ? [] : areas.slice(turned).filter((area) => Math.abs(area) > PIXEL);
      })
    );
    expect(flooded).toEqual([]);
  }
);

const signedArea = (ring: readonly (readonly [number, number])[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? ring[0] ?? [0, 0];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
