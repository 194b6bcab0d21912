/** The style of the map, whatever is shown; and what its sources are filled with. */
import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { POWER_COLOURS } from '../../src/domain/edition';
import type { EntityRef } from '../../src/domain/entities/entity-ref';
import { EpochIndex } from '../../src/domain/epochs';
import { LAYER_NAMES } from '../../src/view/layers';
import { SOVEREIGNTY_MODES } from '../../src/view/sovereignty';
import { THEMES } from '../../src/view/theme';
import { FACES } from '../../src/map/fonts';
import { groundSources } from '../../src/map/ground-sources';
import { LAYERS } from '../../src/map/layers';
import { PARALLEL_LAYER } from '../../src/map/layers/borders/style';
import type { StyleInputs } from '../../src/map/layers/map-layer';
import { PLACE_LAYERS } from '../../src/map/layers/places/style';
import { mapStyle } from '../../src/map/map-style';
import { letteringInkOf, palettes } from '../../src/map/style/palette';
import { editionOf } from '../geo/support/folder';
import { edition as made, place } from './support/edition';
import { featuresOf, styleInputs } from './support/map';

const edition = editionOf('far-east-1925');
const epochs = new EpochIndex(edition);
const styleOf = (some: Partial<StyleInputs> = {}) => mapStyle(styleInputs(edition, some));
const byDay = styleOf();

const SELECTIONS: readonly (EntityRef | undefined)[] = [
  undefined,
  { kind: 'place', id: 'harbin' },
  { kind: 'route', id: 'cer' },
  { kind: 'movement', id: 'sun-yat-sen-1924' },
  { kind: 'territory', id: 'karafuto' }
];
const looks = edition.languages.flatMap((language) =>
  THEMES.flatMap((theme) => SOVEREIGNTY_MODES.map((sovereignty) => [language, theme, sovereignty] as const))
);

test.for(looks)(
  'in %s by %s, land by %s: MapLibre accepts the style in each epoch and with each selection',
  ([language, theme, sovereignty]) => {
    const look = { languages: [language], theme, sovereignty };
    for (const selection of SELECTIONS) expect(validateStyleMin(styleOf({ ...look, selection }))).toEqual([]);
    for (const t of epochs.starts.filter((_, i) => i % 12 === 0))
      expect(validateStyleMin(styleOf({ ...look, epoch: epochs.at(t) }))).toEqual([]);
  }
);

test('an edition without powers has a style too', () => {
  for (const theme of THEMES)
    expect(validateStyleMin(mapStyle(styleInputs(made({ powers: [] }), { theme })))).toEqual([]);
});

test('whatever is shown, the style has the same layers with the same properties, and the same sources', () => {
  const namesOf = ({ layers }: StyleSpecification) =>
    layers.map(({ id, type, paint, layout }) => [
      id,
      type,
      Object.keys({ ...paint }),
      Object.keys({ ...layout })
    ]);
  const others = [
    ...SELECTIONS.map((selection) => ({ selection })),
    ...SOVEREIGNTY_MODES.map((sovereignty) => ({ sovereignty })),
    ...epochs.starts.map((t) => ({ epoch: epochs.at(t) })),
    { hidden: new Set(LAYER_NAMES) },
    { languages: ['ru'] },
    { theme: 'night' as const }
  ];
  for (const some of others) {
    expect(namesOf(styleOf(some))).toEqual(namesOf(byDay)); // else what is left out would stay as it was
    expect(styleOf(some).sources).toEqual(byDay.sources);
  }
});

test('each word of the layers panel hides something, and only what is registered under it', () => {
  for (const name of LAYER_NAMES) {
    const registered = LAYERS.filter(({ toggle }) => toggle === name);
    expect(registered.length, name).toBeGreaterThan(0);
    const hidden = styleOf({ hidden: new Set([name]) }).layers.filter(
      ({ layout }) => layout?.visibility === 'none'
    );
    const expected = registered.flatMap(
      ({ style }) => style?.({ ...styleInputs(edition), palette: palettes.day, label: ['get', 'en'] }) ?? []
    );
    expect(hidden.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  }
  expect(byDay.layers.every(({ layout }) => layout?.visibility === 'visible')).toBe(true);
});

test('by night the style has the layers of the day, and alone other paint and other images', () => {
  const night = styleOf({ theme: 'night' });
  const bare = ({ layers }: StyleSpecification) => layers.map(({ paint: _paint, ...layer }) => layer);
  const byNight = JSON.stringify(bare(byDay)).replaceAll('"day:"', '"night:"');
  expect(JSON.stringify(bare(night))).toBe(byNight);
});

test('nothing by night has a colour of the day', () => {
  const [day, night] = THEMES.map((theme) => {
    const palette = palettes[theme];
    return coloursIn([palette, POWER_COLOURS.map((ink) => letteringInkOf(palette, ink))]);
  });
  const drawn = coloursIn(styleOf({ theme: 'night' }).layers);
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.filter((colour) => !night?.includes(colour))).toEqual([]);
  expect(drawn.filter((colour) => day?.includes(colour))).toEqual([]);
});

/** Every text in `value` that is a colour. */
const coloursIn = (value: unknown): string[] => JSON.stringify(value).match(/#[0-9A-F]{6}/g) ?? [];

test('no two layers share a name', () => {
  const ids = byDay.layers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every layer but the land draws from a source of the style, and every source is drawn', () => {
  const used = byDay.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
  expect(used.length).toBe(byDay.layers.length - 1);
  expect([...new Set(used)].sort()).toEqual(Object.keys(byDay.sources).sort());
});

test('what moves lies above all ground and below every name', () => {
  const scene = byDay.layers.findIndex(({ id }) => id === PARALLEL_LAYER);
  const firstName = byDay.layers.findIndex(({ type }) => type === 'symbol');
  const lastArea = byDay.layers.findLastIndex(({ type }) => type === 'fill');
  expect(lastArea).toBeLessThan(scene);
  expect(scene).toBeLessThan(firstName);
});

test('names that can be clicked are layers of names of places', () => {
  const labels = byDay.layers.filter((layer) => 'source' in layer && layer.source === 'places');
  expect(labels.map(({ id }) => id).sort()).toEqual([...PLACE_LAYERS].sort());
});

test('every face that a name is set in is one of the map’s, and comes from this site', () => {
  const faces = Object.keys(FACES);
  const fonts = byDay.layers.flatMap((layer) =>
    layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined
      ? JSON.stringify(layer.layout['text-font'] ?? 'none')
      : []
  );
  for (const font of fonts)
    expect(
      faces.some((face) => font.includes(`"${face}"`)),
      font
    ).toBe(true);
  const addresses = JSON.stringify([byDay, FACES]).match(/https?:\/\/[^"/]+/g) ?? [];
  expect(new Set(addresses)).toEqual(new Set(['http://localhost']));
});

test('a language changes words and nothing else', () => {
  const [english, russian] = ['en', 'ru'].map((language) => styleOf({ languages: [language] }));
  expect(JSON.stringify(english).replaceAll('"en"', '"ru"')).toBe(JSON.stringify(russian));
});

const property = (features: readonly Feature[], name: string) =>
  features.map(({ properties }): unknown => properties?.[name]);

test('every place is on the map under its label in every language', async () => {
  const features = await featuresOf('places', edition);
  expect(features).toHaveLength(edition.places.length);
  edition.places.forEach(({ id, rank, label, position }, i) =>
    expect(features[i]).toMatchObject({
      properties: { id, rank, ...label },
      geometry: { coordinates: position }
    })
  );
});

test('a region is named in its middle, a place on the side it asks for', async () => {
  const sides = async (some: Parameters<typeof place>[1]) =>
    property(await featuresOf('places', { ...edition, places: [place('it', some)] }), 'labelSide');
  expect(await sides({ precisionMetres: 150_000, labelSide: 'west' })).toEqual(['middle']);
  expect(await sides({ labelSide: 'west' })).toEqual(['west']);
  expect(await sides({})).toEqual(['east']);
});

test('every stop is dated in the words it is given', async () => {
  const stops = edition.movements.flatMap((movement) => movement.stops);
  expect(property(await featuresOf('stops', edition), 'name')).toEqual(
    stops.map(({ place: { id } }) => `at ${id}`)
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

test('no part of a label has a colour of its own, which the map as it is built would not draw', () => {
  const laidOut = JSON.stringify(byDay.layers.map(({ layout }) => layout));
  expect(laidOut).toContain('"format"');
  expect(laidOut).not.toContain('text-color');
});

test('the background is one opaque colour', () => {
  for (const theme of THEMES) {
    const [lowest, ...others] = styleOf({ theme }).layers;
    expect(lowest?.paint).toEqual({ 'background-color': expect.stringMatching(/^#[0-9a-f]{6}$/i) as string });
    expect(others.some(({ type }) => type === 'background')).toBe(false);
  }
});
