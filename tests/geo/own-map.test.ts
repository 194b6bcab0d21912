/** A small edition that draws its own ground and lays a map of its time on it: from its folder to what the map is given. */
import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, expect, test, vi } from 'vitest';
import { checkFolder } from '../../src/data/check';
import { loadGround } from '../../src/data/ground';
import { loadEdition } from '../../src/data/load';
import { importFiles } from '../../src/import/import-files';
import type { PeriodMap } from '../../src/domain/period-map';
import { showPeriodMap } from '../../src/map/layers/period-map/show-period-map';
import { GOOD } from './support/broken';

const SHEET = {
  image: 'map/sheet.png',
  annotation: 'map/sheet.json',
  title: { en: 'A sheet', ru: 'Лист' },
  sources: ['letter'],
  licence: 'public domain',
  opacity: 0.5
};

/** A control point, x and y in pixels. */
const point = (x: number, y: number, longitude: number, latitude: number) => ({
  type: 'Feature',
  properties: { resourceCoords: [x, y] },
  geometry: { type: 'Point', coordinates: [longitude, latitude] }
});
/** A sheet with a grid of degrees as Mercator draws it, near the equator; one point is a tenth of a degree off. */
const ANNOTATION = {
  type: 'Annotation',
  target: {
    source: { id: 'https://example.org/iiif/sheet', type: 'ImageService3', width: 1000, height: 500 }
  },
  body: {
    type: 'FeatureCollection',
    features: [
      point(100, 100, 121, 9),
      point(900, 100, 129, 9),
      point(900, 400, 129, 6),
      point(100, 400, 121, 6),
      point(500, 100, 125, 9.1)
    ]
  }
};
const RIVERS = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { rank: 2, name: { en: 'Amur', ru: 'Амур' } },
      geometry: { type: 'LineString', coordinates: [[121, 53], [125, 52], [130, 48]] } // prettier-ignore
    }
  ]
};

/** Of a program for drawing; what is in it the browser alone reads. */
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);

const folder = (sheet: object = SHEET) => {
  const head = { ownGround: { files: ['ground/rivers.geojson'] }, periodMap: sheet };
  return new Map<string, string | Uint8Array>([
    ...GOOD,
    ['edition.json', JSON.stringify({ ...(JSON.parse(GOOD.get('edition.json') ?? '') as object), ...head })],
    ['ground/rivers.geojson', JSON.stringify(RIVERS)],
    ['map/sheet.json', JSON.stringify(ANNOTATION)],
    ['map/sheet.png', PNG]
  ]);
};

/** The edition as the page fetches it. */
async function load(files = folder()) {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(files.get(address.replace('/site/', '')) as string))
  );
  return loadEdition({
    edition: Object.fromEntries([...files.keys()].map((file) => [file, `/site/${file}`]))
  });
}
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the checker has nothing to say of it', () => {
  expect(checkFolder(folder()).problems).toEqual([]);
});

test('the page reads where the map lies, how well it fits, and what it is', async () => {
  const { edition, problems } = await load();
  expect(problems).toEqual([]);
  const { corners, fit, ...told } = edition?.periodMap as PeriodMap;
  expect(told).toEqual({
    address: '/site/map/sheet.png',
    title: SHEET.title,
    citations: [{ source: 'letter' }],
    licence: 'public domain',
    opacity: 0.5
  });
  const [northWest, , southEast] = corners;
  expect(northWest.map(Math.round)).toEqual([120, 10]);
  expect(southEast.map(Math.round)).toEqual([130, 5]);
  expect(fit?.points).toBe(5);
  expect(fit?.errorKm).toBeGreaterThan(2);
  expect(fit?.errorKm).toBeLessThan(8);
});

test('a page of annotations serves as well, and so do four corners', async () => {
  const paged = folder();
  paged.set('map/sheet.json', JSON.stringify({ type: 'AnnotationPage', items: [ANNOTATION] }));
  expect((await load(paged)).edition?.periodMap?.fit?.points).toBe(5);
  const { annotation: _, ...rest } = SHEET;
  const corners = [[170, 60], [-170, 60], [-170, 50], [170, 50]]; // prettier-ignore
  const { periodMap } = (await load(folder({ ...rest, corners }))).edition ?? {};
  expect(periodMap?.fit).toBeUndefined();
  expect(periodMap?.corners.map(([longitude]) => longitude)).toEqual([170, 190, 190, 170]);
});

test('“Open your own” and the import take its ground, its map and the picture as they are', async () => {
  const given = [...folder()].map(([file, content]) => ({
    name: `mine/${file}`,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content
  }));
  const { files, binary, report } = await importFiles(given, {
    id: 'mine',
    today: '2026-11-28',
    parseXml: () => {
      throw new Error('there is no XML');
    },
    check: (read) => checkFolder(read).problems
  });
  expect(report.checked).toEqual([]);
  expect([...binary]).toEqual([['map/sheet.png', PNG]]);
  expect(files?.has('ground/rivers.geojson') && files.has('map/sheet.json')).toBe(true);
});

test('its ground is drawn, with the name of a river along it', async () => {
  const files = folder();
  await load(files);
  const { ground, problems } = await loadGround({
    'good/ground/rivers.geojson': '/site/ground/rivers.geojson'
  });
  expect(problems).toEqual([]);
  expect(ground.layers.rivers?.features).toHaveLength(1);
  expect(ground.layers.names?.features[0]?.properties).toMatchObject({ role: 'river', name: { en: 'Amur' } });
});

test('the picture is laid beneath all that is marked, as clear as is chosen, dimmed by night, and not fetched unseen', async () => {
  vi.stubGlobal('document', { baseURI: 'https://example.org/good/' });
  const { periodMap } = (await load()).edition ?? {};
  const layers: { id: string }[] = [];
  const map = {
    getLayer: (id: string) => layers.find((layer) => layer.id === id),
    addSource: vi.fn(),
    addLayer: vi.fn((layer: { id: string }) => layers.push(layer)),
    setPaintProperty: vi.fn()
  };
  const show = (theme: 'day' | 'night', periodMapOpacity?: number) => {
    showPeriodMap(map as unknown as MapLibre, { edition: { periodMap }, theme, periodMapOpacity });
  };
  show('day', 0);
  expect(map.addSource).not.toHaveBeenCalled();
  show('day');
  show('night', 0.25);
  expect(map.addSource.mock.calls).toMatchObject([
    [
      'period-map',
      { type: 'image', url: 'https://example.org/site/map/sheet.png', coordinates: { length: 4 } }
    ]
  ]);
  expect(map.addLayer.mock.calls).toMatchObject([[{ type: 'raster' }, 'plans-quarters']]);
  expect(map.setPaintProperty.mock.calls).toEqual([
    ['period-map', 'raster-opacity', 0.5],
    ['period-map', 'raster-brightness-max', 1],
    ['period-map', 'raster-opacity', 0.25],
    ['period-map', 'raster-brightness-max', 0.7]
  ]);
});
