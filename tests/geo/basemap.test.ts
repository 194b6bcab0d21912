/** The ground that is committed: every file can be read, and has what the style asks of it. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import area from '@turf/area';
import type { FeatureCollection, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology
} from 'topojson-specification';
import { afterEach, expect, test, vi } from 'vitest';
import { describeProblem } from '../../src/data/problems';
import { loadGround } from '../../src/data/ground';
import { groundFiles } from '../../scripts/editions.mjs';
import { GROUND_LAYERS } from '../../src/domain/ground';
import { mapStyle } from '../../src/map/map-style';
import { groundSources } from '../../src/map/ground-sources';
import { PLANS_WITHIN } from '../../src/map/layers/town-plans/style';
import { styleInputs } from '../unit/support/map';
import { editionOf } from './support/folder';

const FOLDER = new URL('../../geo/basemap/', import.meta.url);
const bytes = (file: string) => readFileSync(new URL(file.replace(/^.*\//, ''), FOLDER));
/** The names of ground files, and where the tests find them. */
const addressesOf = (files: readonly string[]) => Object.fromEntries(files.map((file) => [file, `/${file}`]));
const { overview: OVERVIEW, detail: DETAIL } = groundFiles({ id: '', ground: 'far-east' });
const load = (files: readonly string[]) => loadGround(addressesOf(files));
const nameOf = (address: string) => address.replace(/^.*\//, '').replace(/\?.*/, '');

/** Answers as the site does, but for `missing` files. */
const site = (...missing: string[]) =>
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      missing.includes(nameOf(address))
        ? new Response('', { status: 404 })
        : new Response(new Uint8Array(bytes(nameOf(address))))
    )
  );
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the overview and the detail can be read', async () => {
  site();
  const [overview, detail] = await Promise.all([load(OVERVIEW), load(DETAIL)]);
  expect([...overview.problems, ...detail.problems]).toEqual([]);
  expect(
    GROUND_LAYERS.filter((layer) => !overview.ground.layers[layer] && !detail.ground.layers[layer])
  ).toEqual([]);
});

test('the overview has all that the first picture needs', async () => {
  site();
  const { ground } = await load(OVERVIEW);
  expect(Object.keys(ground.layers).sort()).toEqual([
    'borders',
    'coasts',
    'lakes',
    'powers',
    'ribbons',
    'sea'
  ]);
});

test('a file that is missing is told, and costs only its own layers', async () => {
  site('rivers.json');
  const { ground, problems } = await load(DETAIL);
  expect(problems.map(describeProblem)).toEqual([
    'basemap/rivers.json: the file is missing or could not be fetched'
  ]);
  expect(ground.layers.rivers).toBeUndefined();
  expect(ground.layers.sea).toBeDefined();
  expect(ground.layers.names).toBeDefined();
});

test('a file that is not JSON is told as such', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<!doctype html>')));
  const { ground, problems } = await load(OVERVIEW);
  expect(problems.map(describeProblem)).toEqual(['basemap/overview.json: the file is not JSON']);
  expect(ground.layers).toEqual({});
});

test('without a network there are problems and no exception', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  expect(await load(DETAIL)).toMatchObject({ problems: [], missing: DETAIL });
});

type Loose = Record<string, unknown>;
const NO_SHAPE = 'has no shape that can be drawn, and is left out';

/** Answers as the site does, with `change` made to the parsed content of one file. */
const siteWith = (file: string, change: (raw: Loose) => unknown) =>
  vi.stubGlobal('fetch', (address: string) => {
    const raw = JSON.parse(bytes(nameOf(address)).toString()) as Loose;
    return Promise.resolve(Response.json(nameOf(address) === file ? change(raw) : raw));
  });

test.for([
  ['names.geojson', 'null in place of it', () => null, ': has no list of features, and is left out'],
  ['names.geojson', 'a list in place of it', () => [], ': has no list of features, and is left out'],
  [
    'names.geojson',
    'an object for the list of features',
    (raw: Loose) => ({ ...raw, features: {} }),
    ': has no list of features, and is left out'
  ],
  [
    'names.geojson',
    'a feature without geometry',
    (raw: Loose) => ({ ...raw, features: [{ type: 'Feature', properties: {}, geometry: null }] }),
    ` features[0]: ${NO_SHAPE}`
  ],
  [
    'plans.geojson',
    'null for a feature',
    (raw: Loose) => ({ ...raw, features: [null] }),
    ` features[0]: ${NO_SHAPE}`
  ],
  [
    'plans.geojson',
    'a word among the coordinates',
    (raw: Loose) => ({
      ...raw,
      features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [120, 'x'] } }]
    }),
    ` features[0]: ${NO_SHAPE}`
  ],
  ['detail.json', 'no objects', (raw: Loose) => ({ ...raw, objects: null }), ' objects: has no layer'],
  [
    'detail.json',
    'an object for a list of shapes',
    (raw: Loose) => ({ ...raw, objects: { sea: { type: 'GeometryCollection', geometries: {} } } }),
    ' sea: has no list of geometries, and is left out'
  ],
  [
    'detail.json',
    'an arc that there is not',
    (raw: Loose) => ({
      ...raw,
      objects: {
        areas: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[999_999]], properties: { area: 'hokkaido' } }]
        }
      }
    }),
    ` areas[0]: ${NO_SHAPE}`
  ],
  [
    'rivers.json',
    'null for a shape',
    (raw: Loose) => ({
      ...raw,
      objects: { rivers: { type: 'GeometryCollection', geometries: [{ type: null }] } }
    }),
    ` rivers[0]: ${NO_SHAPE}`
  ],
  ['depth.json', 'no arcs', (raw: Loose) => ({ ...raw, arcs: undefined }), ` depth[0]: ${NO_SHAPE}`],
  [
    'relief.json',
    'an object for the list of levels',
    (raw: Loose) => ({ ...raw, levels: {} }),
    ': has no list of features, and is left out'
  ]
] as const)('in %s %s is told, and all else is drawn', async ([file, , change, message]) => {
  siteWith(file, change);
  const { ground, problems, missing } = await load(DETAIL);
  expect(problems.map(describeProblem)).toContain(`basemap/${file}${message}`);
  expect(problems.filter((problem) => problem.file !== `basemap/${file}`)).toEqual([]);
  expect(missing).toEqual([]);
  expect(ground.layers.borders).toBeDefined();
  expect(() => ground.landOf(['hokkaido', 'sakhalin'])).not.toThrow();
});

test('two files that hold parts of a layer lie on one another', async () => {
  site();
  const [both, one, other] = await Promise.all(
    [['detail.json', 'sakhalin.json'], ['detail.json'], ['sakhalin.json']].map(load)
  );
  const count = (read: typeof both) => read?.ground.layers.powers?.features.length ?? 0;
  expect(count(both)).toBe(count(one) + count(other));
});

/** Properties that an expression reads and cannot do without. */
const read = (expression: unknown): string[] => {
  if (!Array.isArray(expression)) return [];
  const parts: unknown[] = expression;
  const [operator, operand] = parts;
  if (operator === 'get') return [operand as string];
  return operator === 'coalesce' || operator === 'to-boolean' || operator === 'literal'
    ? []
    : parts.flatMap(read);
};

test('every feature of the ground has the properties that the style reads', async () => {
  site();
  const style = mapStyle(styleInputs(editionOf('far-east-1925')));
  const [overview, detail] = await Promise.all([load(OVERVIEW), load(DETAIL)]);
  const sources: Record<string, FeatureCollection[]> = {};
  for (const ground of [overview.ground.layers, groundSources(detail.ground)]) {
    for (const [name, collection] of Object.entries(ground)) (sources[name] ??= []).push(collection);
  }
  let asked = 0;
  for (const layer of style.layers) {
    if (!('source' in layer)) continue;
    const { filter, layout = {}, paint = {} } = layer;
    const needed = new Set([filter, Object.values(layout), Object.values(paint)].flatMap(read));
    for (const { properties } of (sources[layer.source] ?? []).flatMap(({ features }) => features)) {
      for (const property of needed) {
        if (property === 'minzoom' || property === 'maxzoom') continue; // where they lack the name is shown at all zooms
        expect(properties?.[property], `${layer.id} reads ${property}`).toBeDefined();
        asked++;
      }
    }
  }
  expect(asked).toBeGreaterThan(100);
});

test('areas are joined into one land, the borders between them gone', async () => {
  site();
  const { ground } = await load(['basemap/detail.json']);
  const [one, other, both] = [['kirin'], ['fengtien'], ['kirin', 'fengtien']].map(ground.landOf);
  if (!one || !other || !both) throw new Error('no land');
  expect(area(both)).toBeCloseTo(area(one) + area(other), -6);
  const length = (land: typeof both) => land.coordinates.flat(2).length;
  expect(length(both)).toBeLessThan(length(one) + length(other));
  expect(ground.landOf(['nowhere']).coordinates).toEqual([]);
});

test('the powers of the ground are those of the edition, or other', async () => {
  site();
  const known = [...editionOf('far-east-1925').powers.map(({ id }) => id), 'other'];
  for (const files of [OVERVIEW, DETAIL]) {
    const { ground } = await load(files);
    for (const layer of ['powers', 'coasts', 'ribbons'] as const) {
      const powers =
        ground.layers[layer]?.features.map(({ properties }) => properties?.['power'] as string) ?? [];
      expect(
        powers.filter((power) => !known.includes(power)),
        layer
      ).toEqual([]);
      expect(powers.length, layer).toBeGreaterThan(0);
    }
  }
});

test('names of the ground are there in every language of the edition', () => {
  const { features } = JSON.parse(bytes('names.geojson').toString()) as FeatureCollection;
  const { languages } = editionOf('far-east-1925');
  for (const { properties } of features) {
    const name = properties?.['name'] as Record<string, string>;
    for (const language of languages) {
      expect(name[language], JSON.stringify(name)).toBeTruthy();
    }
  }
});

type Planned = Polygon | LineString | Point;

function positionsOf(geometry: Planned): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates;
}

test('a town’s plan says how exact it is, and stands on its town', () => {
  const { features } = JSON.parse(bytes('plans.geojson').toString()) as FeatureCollection<Planned>;
  const { places } = editionOf('far-east-1925');
  for (const { properties, geometry } of features) {
    const { city, metres, kind } = properties as Record<string, string>;
    const points = positionsOf(geometry);
    const [x = NaN, y = NaN] = places.find(({ id }) => id === city)?.position ?? [];
    const off = Math.min(...points.map(([u = NaN, v = NaN]) => Math.hypot(u - x, v - y)));
    expect(off, `${city}: ${kind}`).toBeLessThan(kind === 'river' ? 0.8 : 0.1);
    expect(Number(metres), `${city}: ${kind}`).toBeGreaterThan(0);
  }
});

test('the legend does not promise more of the plans than they keep', () => {
  const { features } = JSON.parse(bytes('plans.geojson').toString()) as FeatureCollection;
  const errors = features.map(({ properties }) => Number(properties?.['metres']));
  expect(Math.max(...errors)).toBe(PLANS_WITHIN.all);
  const right = errors.filter((metres) => metres <= PLANS_WITHIN.most).length;
  expect(right / errors.length).toBeGreaterThan(0.6);
});

test('the map comes no nearer to a plan than all that is drawn there allows', () => {
  const { features } = JSON.parse(bytes('plans.geojson').toString()) as FeatureCollection;
  for (const { extent, metres } of editionOf('far-east-1925').precision?.closeUps ?? []) {
    const [west, south, east, north] = extent;
    const drawn = features.filter(({ geometry }) =>
      positionsOf(geometry as Planned).some(
        ([x = NaN, y = NaN]) => x > west && x < east && y > south && y < north
      )
    );
    expect(Math.max(0, ...drawn.map(({ properties }) => Number(properties?.['metres'])))).toBeLessThanOrEqual(
      metres
    );
  }
});

test('every gate of Peking stands in its wall', () => {
  const { features } = JSON.parse(bytes('plans.geojson').toString()) as FeatureCollection;
  const ofKind = (kind: string) =>
    features.filter(({ properties }) => properties?.['city'] === 'peking' && properties['kind'] === kind);
  const corners = ofKind('wall').flatMap(({ geometry }) => (geometry as LineString).coordinates.map(String));
  const gates = ofKind('gate').map(({ geometry }) => String((geometry as Point).coordinates));
  expect(gates.length).toBeGreaterThan(12);
  expect(gates.filter((gate) => !corners.includes(gate))).toEqual([]);
});

test('there is no lake north of Canton, nor in its delta where land was', () => {
  for (const point of [
    [113.19, 23.18],
    [113.2, 22.49],
    [113.29, 22.11]
  ])
    expect(at(['sakhalin.json'], 'lakes', 'km2', point)).toEqual([]);
});

test('the overview is no larger than 40 KB to send', () => {
  const sent = OVERVIEW.reduce((sum, file) => sum + gzipSync(bytes(file)).length, 0);
  expect(sent / 1000).toBeLessThanOrEqual(40);
});

/** Whose each area is on the map. The two small leases lie in China's tint; Tuva in Outer Mongolia's. */
const POWER_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    ussr: 'far-eastern-oblast northern-sakhalin buryat-mongol-assr ussr-rest',
    japan: 'japan karafuto kurils chosen taiwan kwantung south-seas',
    mongolia: 'outer-mongolia tannu-tuva',
    china:
      'fengtien kirin heilungkiang jehol chahar suiyuan chihli shansi shantung honan shensi kansu kiangsu ' +
      'anhwei chekiang fukien kiangsi hupeh hunan szechwan kwangtung kwangsi kweichow yunnan sinkiang tibet ' +
      'kokonor weihaiwei kwangchowwan',
    other: 'hongkong macao other'
  }).flatMap(([power, areas]) => areas.split(' ').map((id) => [id, power]))
);

type Drawn = FeatureCollection<Polygon | MultiPolygon, Record<string, string>>;
const MAPS = Object.fromEntries(
  ['overview.json', 'detail.json', 'sakhalin.json'].map((file) => [
    file,
    JSON.parse(bytes(file).toString()) as Topology
  ])
);
const cache = new Map<string, Drawn['features']>();
const drawn = (file: string, object: string): Drawn['features'] => {
  const map = MAPS[file] as Topology; // only files of the list are asked for
  const found =
    cache.get(`${file} ${object}`) ??
    (feature(map, map.objects[object] as GeometryCollection) as Drawn).features;
  cache.set(`${file} ${object}`, found);
  return found;
};
const km2 = (shape: Parameters<typeof area>[0]) => area(shape) / 1e6;
const FAR = ['overview.json'];
const NEAR = ['detail.json', 'sakhalin.json'];

test('every area of the list is drawn close up, and no other', () => {
  const ids = NEAR.flatMap((file) => drawn(file, 'areas').map(({ properties }) => properties['area'] ?? ''));
  expect([...new Set(ids)].sort()).toEqual(Object.keys(POWER_OF).sort());
  expect((JSON.parse(bytes('areas.json').toString()) as string[]).sort()).toEqual([...new Set(ids)].sort());
});

test('every area says how well its borders are known', () => {
  const areas = NEAR.flatMap((file) => drawn(file, 'areas'));
  const known = areas.filter(({ properties }) =>
    ['surveyed', 'approximate'].includes(properties['precision'] ?? '')
  );
  expect(known).toHaveLength(areas.length);
});

test.for(NEAR)('the areas of %s tile the powers, without gap or overlap', (file) => {
  const map = MAPS[file] as Topology;
  const areas = map.objects['areas'] as GeometryCollection;
  for (const power of drawn(file, 'powers')) {
    const own = areas.geometries.filter(
      ({ properties }) =>
        POWER_OF[(properties as Record<string, string>)['area'] ?? ''] === power.properties['power']
    ) as (TopoPolygon | TopoMultiPolygon)[];
    const whole = km2(power);
    const sum = own.reduce((total, one) => total + km2(feature(map, one)), 0);
    expect(Math.abs(sum / whole - 1), `${power.properties['power']}, summed`).toBeLessThan(0.001);
    expect(Math.abs(km2(merge(map, own)) / whole - 1), `${power.properties['power']}, merged`).toBeLessThan(
      0.001
    );
  }
});

/** Towns of 1924–25, well away from a border where that can be; [longitude, latitude]. */
const TOWNS: Readonly<Record<string, Readonly<Record<string, Position>>>> = {
  kirin: { Harbin: [126.63, 45.75], Kirin: [126.55, 43.84], Ninguta: [129.46, 44.34] },
  fengtien: { Mukden: [123.43, 41.8], Taonan: [122.78, 45.33], Antung: [124.37, 40.13] },
  heilungkiang: { Tsitsihar: [123.95, 47.34], Hailar: [119.73, 49.2] },
  jehol: { Chengteh: [117.93, 40.97], Chihfeng: [118.96, 42.27] },
  // Kalgan was the seat of Chahar's governor, but lay inside the wall, in Chihli, until 1928.
  chahar: { Changpei: [114.71, 41.15], Dolonnor: [116.48, 42.18], Fengchen: [113.15, 40.44] },
  chihli: {
    Kalgan: [114.88, 40.81],
    Peking: [116.4, 39.93],
    Tientsin: [117.2, 39.13],
    Kaichow: [115.03, 35.77]
  },
  suiyuan: { Kweihwa: [111.65, 40.82], Paotow: [109.84, 40.65] },
  shansi: { Taiyuan: [112.55, 37.87] },
  honan: { Kaifeng: [114.3, 34.79] },
  kansu: { Lanchow: [103.83, 36.06], Ningsia: [106.27, 38.47], Sining: [101.78, 36.62] },
  kokonor: { Dulan: [98.1, 36.3] },
  szechwan: { Chungking: [106.55, 29.56], Tatsienlu: [101.96, 30.05] },
  tibet: { Lhasa: [91.1, 29.65] },
  kwangtung: { Canton: [113.26, 23.13], Pakhoi: [109.14, 21.5], Kiungchow: [110.35, 19.98] },
  kwangsi: { Nanning: [108.32, 22.82] },
  weihaiwei: { 'Port Edward': [122.12, 37.48] },
  kwangchowwan: { Potow: [110.46, 21.24] },
  hongkong: { Kowloon: [114.18, 22.33] },
  'outer-mongolia': { Urga: [106.92, 47.92] },
  'tannu-tuva': { Kyzyl: [94.45, 51.72] },
  'buryat-mongol-assr': { Verkhneudinsk: [107.6, 51.83] },
  'far-eastern-oblast': {
    Chita: [113.5, 52.03],
    Khabarovsk: [135.1, 48.47],
    Vladivostok: [131.92, 43.13],
    'Petropavlovsk in Kamchatka': [158.63, 53.04]
  },
  'ussr-rest': { Irkutsk: [104.3, 52.28], Yakutsk: [129.7, 62.03] },
  'northern-sakhalin': { Okha: [142.94, 53.58], Alexandrovsk: [142.17, 50.9] },
  karafuto: { Toyohara: [142.73, 46.96] },
  kurils: { 'the middle of Iturup': [147.9, 45.03] },
  kwantung: { Dairen: [121.6, 38.91] },
  chosen: { Seoul: [126.98, 37.57] },
  taiwan: { Taihoku: [121.52, 25.05] },
  japan: { Kyoto: [135.77, 35.02], Naha: [127.7, 26.2], Sapporo: [141.35, 43.06] },
  'south-seas': { 'Babelthuap in the Palaus': [134.58, 7.5] }
};
const TOWN_LIST = Object.entries(TOWNS).flatMap(([id, towns]) =>
  Object.entries(towns).map(([town, point]) => ({ town, id, point }))
);

const polygonsOf = (shape: Polygon | MultiPolygon) =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** Square degrees. */
const ringSize = (ring: readonly Position[]) =>
  Math.abs(
    ring.reduce((sum, [x1 = 0, y1 = 0], i) => {
      const [x0 = 0, y0 = 0] = ring.at(i - 1) ?? [];
      return sum + (x0 * y1 - x1 * y0) / 2;
    }, 0)
  );

/** Even–odd rule over all rings of a shape: does a ray to the east cross them an odd number of times? */
const inside = (shape: Polygon | MultiPolygon, [x = 0, y = 0]: Position) => {
  const crossed = polygonsOf(shape)
    .flat()
    .flatMap((ring) =>
      ring.filter(([x1 = 0, y1 = 0], i) => {
        const [x0 = 0, y0 = 0] = ring.at(i - 1) ?? [];
        return y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0;
      })
    );
  return crossed.length % 2 === 1;
};
/** Names of the features of an object, over several files, that a point lies in. */
const at = (files: readonly string[], object: string, property: string, point: Position) =>
  files
    .flatMap((file) => drawn(file, object))
    .filter(({ geometry }) => inside(geometry, point))
    .map(({ properties }) => properties[property]);

test.for(TOWN_LIST)('$town lay in $id', ({ id, point }) => {
  expect(at(NEAR, 'areas', 'area', point)).toEqual([id]);
  expect(at(NEAR, 'powers', 'power', point)).toEqual([POWER_OF[id]]);
});

test('Northern Sakhalin has the size that the evacuation reckons with, to one part in a hundred', () => {
  const north = NEAR.flatMap((file) => drawn(file, 'areas')).filter(
    ({ properties }) => properties['area'] === 'northern-sakhalin'
  );
  const total = north.reduce((sum, one) => sum + km2(one), 0);
  expect(Math.abs(total / 41_209 - 1)).toBeLessThan(0.01);
});

test.for([
  ['overview.json', ['disputed', 'parallel', 'state']],
  ['detail.json', ['disputed', 'lease', 'oblast', 'province', 'state']]
] as const)('of %s the borders are %s', ([file, kinds]) => {
  expect([...new Set(drawn(file, 'borders').map(({ properties }) => properties['kind']))].sort()).toEqual(
    kinds
  );
});

/** Made after 1925, and spits that a coarser coast would lose; [longitude, latitude]. */
const SHORES: Readonly<Record<string, readonly [Position, ...string[]]>> = {
  'Kansai airport': [[135.244, 34.434]],
  'Port Island at Kobe': [[135.213, 34.662]],
  'Nanko at Osaka': [[135.425, 34.63]],
  'the outer runways of Haneda': [[139.8, 35.545]],
  'Wakasu at Tokyo': [[139.835, 35.63]],
  'the made ground of Chek Lap Kok': [[113.915, 22.312]],
  'the new port of Tangku': [[117.8, 38.98]],
  'the spit of Chaivo': [[143.22, 52.42], 'northern-sakhalin'],
  'the spit of Piltun': [[143.3, 52.95], 'northern-sakhalin'],
  'the lagoon behind Piltun': [[143.25, 52.95]]
};

test.for(Object.entries(SHORES))('%s: land or water as it was', ([, [point, ...areas]]) => {
  expect(at(NEAR, 'areas', 'area', point)).toEqual(areas);
  expect(at(NEAR, 'sea', 'area', point)).toHaveLength(areas.length ? 0 : 1);
});

/** Square degrees, holes taken off: what an equal grid of points would count. */
const planar = (files: readonly string[], object: string) =>
  files
    .flatMap((file) => drawn(file, object))
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .reduce(
      (total, rings) => total + rings.reduce((sum, ring, i) => sum + (i ? -1 : 1) * ringSize(ring), 0),
      0
    );

test.for([FAR, NEAR])('land and sea of %s fill the whole sheet, 60–180°E and 5°S–75°N', (files) => {
  const filled = planar(files, 'powers') + planar(files, 'sea');
  // Wrangel and Novaya Zemlya lie across the sheet's edge, and under its sea: two parts in ten thousand.
  expect(Math.abs(filled / (120 * 80) - 1)).toBeLessThan(3e-4);
});

/** Where the coast is taken from a finer source, and joined to the coarser: [west, south, east, north]. */
const CLOSEUPS = {
  'the lower Amur': [139.3, 51, 142, 54.3],
  'Peter the Great Bay': [130.6, 42.2, 133.5, 43.6],
  'the gulfs of Chihli and Liaotung': [117.3, 36.8, 123.7, 41.1],
  'the Yangtze': [120.5, 30.5, 122.2, 32.4],
  'Canton and Hong Kong': [112.7, 21.6, 115.5, 23.4],
  'Kobe and Osaka': [134.6, 34.1, 135.6, 34.8],
  'Tokyo Bay': [139.3, 34.85, 140.3, 35.75]
} as const;

type Side = readonly [x0: number, y0: number, x1: number, y1: number];
/** The sides of the features of an object that lie, at least partly, between two parallels. */
const sidesBetween = (object: string, south: number, north: number): Side[] =>
  NEAR.flatMap((file) => drawn(file, object))
    .flatMap(({ geometry }) => polygonsOf(geometry).flat())
    .flatMap((ring) =>
      ring.flatMap(([x1 = 0, y1 = 0], i): Side[] => {
        const [x0 = 0, y0 = 0] = ring.at(i - 1) ?? [];
        return Math.max(y0, y1) > south && Math.min(y0, y1) < north ? [[x0, y0, x1, y1]] : [];
      })
    );
/** Longitudes at which a parallel enters or leaves what the sides bound. */
const crossings = (sides: readonly Side[], y: number) =>
  sides.flatMap(([x0, y0, x1, y1]) => (y0 > y !== y1 > y ? [((x1 - x0) * (y - y0)) / (y1 - y0) + x0] : []));

test.for(Object.entries(CLOSEUPS))('%s: every point is land or water, and never both', ([, box]) => {
  const [west, south, east, north] = box;
  const odd = (at: readonly number[], x: number) => at.filter((one) => one < x).length % 2 === 1;
  const [landSides, seaSides] = [sidesBetween('areas', south, north), sidesBetween('sea', south, north)];
  const wrong: Position[] = [];
  // The steps are odd on purpose, so that no point falls on a corner of the grid of 0.001°.
  for (let y = south + 0.00737; y < north; y += 0.0617) {
    const [land, sea] = [crossings(landSides, y), crossings(seaSides, y)];
    for (let x = west + 0.00373; x < east; x += 0.0131) {
      if (odd(land, x) === odd(sea, x)) wrong.push([x, y]);
    }
  }
  expect(wrong).toEqual([]);
});

test('the whole ground is no larger than 600 KB to send', () => {
  const sent = new Set([...OVERVIEW, ...DETAIL]);
  expect([...sent].reduce((sum, file) => sum + gzipSync(bytes(file)).length, 0) / 1000).toBeLessThanOrEqual(
    600
  );
});

test('a boundary of ours says by how many kilometres it may be off, and today’s says nothing', () => {
  const { objects } = JSON.parse(bytes('detail.json').toString()) as {
    objects: { borders: { geometries: { properties: { kind: string; metres?: number } }[] } };
  };
  const ours = objects.borders.geometries.flatMap(({ properties: { kind, metres } }) =>
    metres ? { kind, metres } : []
  );
  expect(ours.length).toBeGreaterThan(15);
  for (const { kind, metres } of ours) {
    expect(['province', 'lease']).toContain(kind);
    expect(metres).toBeGreaterThanOrEqual(4000);
    expect(metres).toBeLessThanOrEqual(30_000);
  }
});
