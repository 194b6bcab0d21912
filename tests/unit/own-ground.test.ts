/** An edition's own ground: what of its files is drawn, and what is said of the rest. */
import { afterEach, expect, test, vi } from 'vitest';
import { loadGround } from '../../src/data/ground';
import { ownGround } from '../../src/data/own-ground';

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south]
];
const feature = (type: string, coordinates: unknown, properties: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates }
});
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });

function read(file: string, raw: unknown) {
  const told: string[] = [];
  const ground = ownGround(`my/ground/${file}`, raw, (where, message) => told.push(`${where}: ${message}`));
  const layers = Object.fromEntries([...ground.layers].map(([layer, { features }]) => [layer, features]));
  return { ...ground, layers, told };
}

test('land is drawn as the sea about it, with a sea in each of its holes, and its coasts', () => {
  const { layers, replaces, told } = read(
    'land.geojson',
    collection(feature('Polygon', [square(0, 0, 10), square(4, 4, 2)]))
  );
  expect(told).toEqual([]);
  const [about, within] = layers['sea'] ?? [];
  expect(about?.geometry).toMatchObject({ coordinates: { length: 2, 1: square(0, 0, 10) } });
  expect(within?.geometry).toMatchObject({ coordinates: [square(4, 4, 2)] });
  expect(layers['coasts']?.[0]?.geometry).toMatchObject({ coordinates: [square(0, 0, 10), square(4, 4, 2)] });
  expect(replaces).toEqual(['sea', 'coasts', 'depth']);
});

test('land that is cut along the 180th meridian has no coast there', () => {
  const { layers } = read('land.geojson', collection(feature('Polygon', [square(170, 60, 10)])));
  const [coast] = layers['coasts'] ?? [];
  expect(coast?.geometry).toMatchObject({
    coordinates: [[[170, 60], [180, 60]], [[180, 70], [170, 70], [170, 60]]] // prettier-ignore
  });
});

test('a river may have a rank and a name, which is written along its longest line from west to east', () => {
  const lines = [[[1, 1], [0, 0]], [[9, 0], [8, 1], [7, 2]]]; // prettier-ignore
  const { layers, replaces, told } = read(
    'rivers.geojson',
    collection(
      feature('MultiLineString', lines, { rank: 2, name: { en: 'Niemen' } }),
      feature('LineString', lines[0])
    )
  );
  expect([told, replaces]).toEqual([[], []]);
  expect(layers['rivers']?.map(({ properties }) => properties)).toEqual([{ rank: 2 }, { rank: 4 }]);
  expect(layers['names']).toHaveLength(1);
  expect(layers['names']?.[0]).toMatchObject({
    geometry: { type: 'LineString', coordinates: [[7, 2], [8, 1], [9, 0]] }, // prettier-ignore
    properties: { role: 'river', name: { en: 'Niemen' }, minzoom: 4.5, maxzoom: 8 }
  });
});

test('a border is of a state where its kind is not said, and every line of it is one', () => {
  const lines = [[[0, 0], [1, 1]], [[2, 2], [3, 3]]]; // prettier-ignore
  const { layers } = read('borders.geojson', collection(feature('MultiLineString', lines)));
  expect(layers['borders']?.map(({ geometry }) => geometry.type)).toEqual(['LineString', 'LineString']);
  expect(layers['borders']?.[0]?.properties).toEqual({ kind: 'state' });
});

test('TopoJSON has a layer for each of its objects', () => {
  const { layers, told } = read('ground.json', {
    type: 'Topology',
    arcs: [square(0, 0, 1)],
    objects: {
      lakes: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] },
      names: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [1, 1], properties: { role: 'region', name: { en: 'Ithilien' } } }
        ]
      }
    }
  });
  expect(told).toEqual([]);
  expect(Object.keys(layers).sort()).toEqual(['lakes', 'names']);
});

test.for([
  [
    'land.geojson',
    feature('Point', [0, 0]),
    'features[0].geometry.type: expected Polygon or MultiPolygon, read Point'
  ],
  [
    'lakes.geojson',
    feature('Polygon', [square(179, 0, 5)]),
    'features[0].geometry: [184, 0] is nowhere on the earth; is longitude first, in degrees (WGS 84)?'
  ],
  [
    'rivers.geojson',
    feature('LineString', square(0, 0, 1), { rank: 'great' }),
    'features[0].properties.rank: expected a number from 1, the greatest, to 8'
  ],
  [
    'rivers.geojson',
    feature('LineString', square(0, 0, 1), { name: 'Niemen' }),
    'features[0].properties.name: expected a text for each language, as in {"en": "…", "ru": "…"}'
  ],
  [
    'borders.geojson',
    feature('LineString', square(0, 0, 1), { kind: 'staet' }),
    'features[0].properties.kind: expected one of state, disputed, province, lease, read "staet"'
  ],
  [
    'names.geojson',
    feature('Point', [0, 0], { role: 'sea' }),
    'features[0]: has no name; expected a text for each language'
  ],
  [
    'names.geojson',
    feature('Point', [0, 0], { name: { en: 'x' }, role: 'moon' }),
    'features[0].properties.role: expected one of ocean, sea, power, strait, lake, river, range, province, region, read "moon"'
  ],
  [
    'river.geojson',
    feature('LineString', square(0, 0, 1)),
    ': "river" is no layer of a ground, and is left out; did you mean "rivers"?'
  ],
  [
    'names.geojson',
    { type: 'Feature', geometry: null },
    'features[0]: has no shape that can be drawn, and is left out'
  ]
] as const)('what cannot be drawn in %s is said, with its place', ([file, bad, message]) => {
  const { layers, told } = read(file, collection(bad));
  expect(told).toEqual([message]);
  expect(layers).toEqual({});
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the land of an edition takes the place of the ground beneath; its rivers are drawn beside those of the ground', async () => {
  const river = feature('LineString', square(0, 0, 1));
  const topology = (name: string, geometries: object[]) => ({
    type: 'Topology',
    arcs: [square(0, 0, 1)],
    objects: { [name]: { type: 'GeometryCollection', geometries } }
  });
  const files: Readonly<Record<string, unknown>> = {
    'world/detail.json': topology('sea', [{ type: 'Polygon', arcs: [[0]] }]),
    'world/rivers.json': topology('rivers', [{ type: 'LineString', arcs: [0], properties: { rank: 1 } }]),
    'mine/ground/land.geojson': collection(feature('Polygon', [square(5, 5, 1)])),
    'mine/ground/rivers.geojson': collection(river)
  };
  vi.stubGlobal('fetch', (name: string) => Promise.resolve(Response.json(files[name])));
  const { ground, problems } = await loadGround(
    Object.fromEntries(Object.keys(files).map((name) => [name, name]))
  );
  expect(problems).toEqual([]);
  expect(ground.layers.sea?.features.map(({ geometry }) => geometry)).toEqual([
    { type: 'Polygon', coordinates: [expect.any(Array), square(5, 5, 1)] }
  ]);
  expect(ground.layers.rivers?.features.map(({ properties }) => properties)).toEqual([
    { rank: 1 },
    { rank: 4 }
  ]);
});
