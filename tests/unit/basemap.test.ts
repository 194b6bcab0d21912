import {
  validateStyleMin,
  type FilterSpecification,
  type StyleSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import CHARACTERS from '../../geo/basemap/cjk-characters.txt?raw';
import { missingCharacters } from '../../src/data/cjk-face';
import { SOVEREIGNTY_MODES } from '../../src/view/sovereignty';
import { THEMES } from '../../src/view/theme';
import { style } from '../../src/map/basemap';
import { editionSources, places, stops } from '../../src/map/edition-sources';
import { FACES } from '../../src/map/fonts';
import { ABOVE_THE_SCENE } from '../../src/map/ground-layers';
import { groundSources } from '../../src/map/ground-sources';
import { midnight } from '../../src/domain/time';
import { PLACE_LABELS, placeFilters, stopsFilter } from '../../src/map/label-layers';
import { territoryFilters } from '../../src/map/layers/territories/style';
import { routeFilters } from '../../src/map/layers/routes/style';
import { nameFilters } from '../../src/map/layers/names/style';
import { palettes } from '../../src/map/style/palette';
import { editionOf, EDITIONS, filesIn } from '../geo/support/folder';
import { place } from './support/edition';

const edition = editionOf('far-east-1925');
const sheet = style(['en'], 'day', edition.powers);

const printings = edition.languages.flatMap((language) =>
  THEMES.flatMap((theme) => SOVEREIGNTY_MODES.map((rule) => [language, theme, rule] as const))
);

test.for(printings)(
  'the sheet in %s by %s, land shown by %s, is a style that MapLibre accepts',
  ([language, theme, rule]) => {
    // MapLibre takes these unread, as they change.
    const filters: Readonly<Record<string, FilterSpecification>> = {
      ...territoryFilters(['karafuto'], 'karafuto', rule),
      ...routeFilters({ open: ['cer'], cut: ['smr'], run: ['cer/0'] }, 'cer'),
      ...placeFilters(['harbin']),
      ...nameFilters(midnight(1924, 8)),
      stops: stopsFilter(['sun'], true)
    };
    const drawn = style([language], theme, edition.powers);
    const layers = drawn.layers.map((layer) => {
      const filter = filters[layer.id];
      return filter && 'source' in layer ? { ...layer, filter } : layer;
    });
    expect(layers.flatMap(({ id }) => (id in filters ? [id] : [])).sort()).toEqual(
      Object.keys(filters).sort()
    );
    expect(validateStyleMin({ ...drawn, layers })).toEqual([]);
  }
);

test('an edition without powers has a sheet too', () => {
  for (const theme of THEMES) expect(validateStyleMin(style(['en'], theme, []))).toEqual([]);
});

test('by night the sheet has the layers of the day, and other paint alone', () => {
  const night = style(['en'], 'night', edition.powers);
  const bare = ({ layers }: StyleSpecification) => layers.map(({ paint: _paint, ...layer }) => layer);
  expect(bare(night)).toEqual(bare(sheet));
  expect(night.sources).toEqual(sheet.sources);
  const properties = ({ layers }: StyleSpecification) => layers.map(({ paint }) => Object.keys(paint ?? {}));
  expect(properties(night)).toEqual(properties(sheet)); // else going back would leave some behind
});

test('nothing by night has a colour of the day', () => {
  const [day, night] = THEMES.map((theme) => coloursIn(palettes[theme]));
  const drawn = coloursIn(style(['en'], 'night', edition.powers).layers);
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.filter((colour) => !night?.includes(colour))).toEqual([]);
  expect(drawn.filter((colour) => day?.includes(colour))).toEqual([]);
});

/** Every text in `value` that is a colour. */
const coloursIn = (value: unknown): string[] => JSON.stringify(value).match(/#[0-9A-F]{6}/g) ?? [];

test('no two layers share a name', () => {
  const ids = sheet.layers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every layer but the land draws from a source of the sheet, and every source is drawn', () => {
  const used = sheet.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
  expect(used.length).toBe(sheet.layers.length - 1);
  expect([...new Set(used)].sort()).toEqual(Object.keys(sheet.sources).sort());
});

test('what moves lies above all ground and below every name', () => {
  const scene = sheet.layers.findIndex(({ id }) => id === ABOVE_THE_SCENE);
  const firstName = sheet.layers.findIndex(({ type }) => type === 'symbol');
  const lastArea = sheet.layers.findLastIndex(({ type }) => type === 'fill');
  expect(lastArea).toBeLessThan(scene);
  expect(scene).toBeLessThan(firstName);
});

test('names that can be pointed at are layers of names of places', () => {
  const labels = sheet.layers.filter((layer) => 'source' in layer && layer.source === 'places');
  expect(labels.map(({ id }) => id).sort()).toEqual([...PLACE_LABELS].sort());
});

test('every face that a name is set in is one of the sheet’s, and comes from this site', () => {
  const faces = Object.keys(sheet['font-faces'] ?? {});
  const fonts = sheet.layers.flatMap((layer) =>
    layer.type === 'symbol' ? JSON.stringify(layer.layout?.['text-font']) : []
  );
  for (const font of fonts)
    expect(
      faces.some((face) => font.includes(`"${face}"`)),
      font
    ).toBe(true);
  const addresses = JSON.stringify(sheet).match(/https?:\/\/[^"/]+/g) ?? [];
  expect(new Set(addresses)).toEqual(new Set(['http://localhost']));
});

test('a language changes words and nothing else', () => {
  const [english, russian] = ['en', 'ru'].map((language) => style([language], 'day', edition.powers));
  expect(JSON.stringify(english).replaceAll('"en"', '"ru"')).toBe(JSON.stringify(russian));
});

const property = ({ features }: FeatureCollection, name: string) =>
  features.map(({ properties }): unknown => properties?.[name]);
const sources = {
  ...editionSources(edition),
  places: places(edition, edition.openingDate),
  stops: stops(edition, ({ place: { id } }) => `at ${id}`)
};

test('every place is on the sheet under its label in every language', () => {
  expect(sources.places.features).toHaveLength(edition.places.length);
  edition.places.forEach(({ id, rank, label, position }, i) =>
    expect(sources.places.features[i]).toMatchObject({
      properties: { id, rank, ...label },
      geometry: { coordinates: position }
    })
  );
});

test('a region is named in its middle, a place on the side it asks for', () => {
  const sides = (some: Parameters<typeof place>[1]) =>
    property(places({ ...edition, places: [place('it', some)] }, edition.openingDate), 'labelSide');
  expect(sides({ precisionMetres: 150_000, labelSide: 'west' })).toEqual(['middle']);
  expect(sides({ labelSide: 'west' })).toEqual(['west']);
  expect(sides({})).toEqual(['east']);
});

test('every stop is dated in the words it is given', () => {
  const stops = edition.movements.flatMap((movement) => movement.stops);
  expect(property(sources.stops, 'name')).toEqual(stops.map(({ place: { id } }) => `at ${id}`));
});

test('each zone of the evacuation bears its letter', () => {
  expect(property(sources.signs, 'letter')).toEqual(
    edition.territories.flatMap(({ letter }) => letter ?? [])
  );
});

test('the names of the ground are laid flat, one property to a language', () => {
  const names = groundSources({
    landOf: () => ({ type: 'MultiPolygon', coordinates: [] }),
    layers: {
      names: {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { role: 'sea', name: { en: 'Sea of Japan', ru: 'Японское море' } },
            geometry: { type: 'Point', coordinates: [135, 40] }
          }
        ]
      }
    }
  })['names'];
  expect(names?.features[0]?.properties).toMatchObject({
    en: 'Sea of Japan',
    ru: 'Японское море',
    role: 'sea'
  });
});

test('the face for Chinese, Japanese and Korean has every such character of the ground and of the editions', () => {
  const read = (file: string) => readFileSync(new URL(`../../geo/basemap/${file}`, import.meta.url), 'utf8');
  const editions = EDITIONS.flatMap((name) => [
    ...filesIn(new URL(`../../geo/${name}/`, import.meta.url)).values()
  ]);
  const texts = [read('names.geojson'), read('plans.geojson'), ...editions];
  expect(texts.flatMap((text) => missingCharacters(text) ?? [])).toEqual([]);
  expect(missingCharacters('龘')).toBeDefined();
});

test('the map and the page take from that face whatever it has', () => {
  const face = FACES['Place']?.at(-1);
  const ranges = typeof face === 'object' ? (face['unicode-range'] ?? []) : [];
  const page = readFileSync(new URL('../../src/ui/fonts.css', import.meta.url), 'utf8');
  expect(page).toContain(`unicode-range: ${ranges.join(', ')};`);
  const inRange = (character: string) =>
    ranges.some((range) => {
      const [from = 0, to = from] = range
        .slice(2)
        .split('-')
        .map((code) => parseInt(code, 16));
      const code = character.codePointAt(0) ?? 0;
      return from <= code && code <= to;
    });
  const characters = Array.from(CHARACTERS.replaceAll('\n', ''));
  expect(characters.length).toBeGreaterThan(200);
  expect(characters.filter((character) => !inRange(character))).toEqual([]);
});
