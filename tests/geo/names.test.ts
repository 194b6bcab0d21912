/** The names of the ground that are committed: each in its band, on its ground and in its time. */
import { readFileSync } from 'node:fs';
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, LineString, MultiPolygon, Point, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { EpochIndex } from '../../src/domain/epochs';
import { BEGINNING, isoDate, parseIsoDate, type Instant } from '../../src/domain/time';
import { groundSources } from '../../src/map/ground-sources';
import { greatNames, smallNames } from '../../src/map/layers/names/style';
import type { Ground } from '../../src/domain/ground';
import { edition } from '../unit/support/edition';
import { styleContext } from '../unit/support/map';

const read = (file: string) => readFileSync(new URL(`../../geo/basemap/${file}`, import.meta.url), 'utf8');
const names = JSON.parse(read('names.geojson')) as FeatureCollection<Point | LineString>;
type Name = {
  readonly role: string;
  readonly name: Readonly<Record<string, string>>;
  readonly from?: string;
  readonly until?: string;
};
const rows = names.features.map(({ properties, geometry }) => ({ ...(properties as Name), geometry }));

/** The beginning of a day; before all days for none. */
const instantOf = (day: string): Instant => parseIsoDate(day) ?? BEGINNING;

const ground: Ground = {
  layers: { names },
  landOf: () => ({ type: 'MultiPolygon', coordinates: [] })
};
const epochs = new EpochIndex(edition(), ground);
const layersOn = (day: string) => {
  const context = styleContext(edition(), { epoch: epochs.at(instantOf(day)) });
  return [...greatNames(context), ...smallNames(context)];
};

/** English names of the ground that layers show on a day, each as often as a layer does. */
const shownOn = (day: string) =>
  layersOn(day).flatMap((layer) => {
    const passes = featureFilter('filter' in layer ? layer.filter : undefined, 'filter').filter;
    return (groundSources(ground)['names']?.features ?? [])
      .filter(({ properties, geometry }) =>
        passes({ zoom: 4 }, { type: geometry.type === 'Point' ? 1 : 2, properties: properties ?? {} })
      )
      .map(({ properties }) => properties?.['en'] as string);
  });

test('every name of a day is shown by one layer', () => {
  const day = '1925-05-15';
  const standing = rows.filter(({ from = '', until = '9' }) => from <= day && day < until);
  expect(shownOn(day).sort()).toEqual(standing.map(({ name }) => name['en']).sort());
});

/** Days on which a name of the ground changes. */
const changesOf = (layers: Ground['layers']): readonly string[] => {
  const epochs = new EpochIndex(edition(), {
    layers,
    landOf: () => ({ type: 'MultiPolygon', coordinates: [] })
  });
  return [...new Set(epochs.starts.map((t) => epochs.at(t).groundNamesSince))]
    .filter(Number.isFinite)
    .map((t) => isoDate(t));
};

test('Outer Mongolia is a people’s republic from the day of its proclamation', () => {
  const mongolia = (day: string) => new Set(shownOn(day).filter((name) => /Mongolian|Outer/.test(name)));
  expect(mongolia('')).toEqual(new Set(['Outer Mongolia']));
  expect(mongolia('1924-11-25')).toEqual(new Set(['Outer Mongolia']));
  expect(mongolia('1924-11-26')).toEqual(new Set(['Mongolian People’s Republic']));
  expect(changesOf({ names })).toEqual(['1924-11-26', '1925-05-15']);
});

test('before the names have come nothing changes', () => {
  expect(changesOf({})).toEqual([]);
});

test('powers, seas and provinces have names in four languages, all others in two', () => {
  for (const { role, name } of rows) {
    const expected = ['range', 'river'].includes(role) ? ['en', 'ru'] : ['en', 'ru', 'zh', 'ja'];
    expect(Object.keys(name), name['en']).toEqual(expected);
  }
});

const areas = () => {
  const map = JSON.parse(read('detail.json')) as Topology;
  const { features } = feature(map, map.objects['areas'] as GeometryCollection<{ area: string }>);
  return new Map(features.map(({ properties, geometry }) => [properties.area, geometry as MultiPolygon]));
};
const within = ({ coordinates }: MultiPolygon, [x = 0, y = 0]: Position) =>
  coordinates.flat().flatMap((ring) =>
    ring.filter(([x1 = 0, y1 = 0], i) => {
      const [x0 = 0, y0 = 0] = ring.at(i - 1) ?? [];
      return y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0;
    })
  ).length %
    2 ===
  1;

test('a province is named where it lies', () => {
  const shapes = areas();
  const provinces = rows.flatMap(({ role, name, geometry }) => {
    const id = name['en']?.toLowerCase().replace('ü', 'u') ?? '';
    return role === 'province' && geometry.type === 'Point' && shapes.has(id)
      ? [{ id, point: geometry.coordinates }]
      : [];
  });
  expect(provinces.length).toBeGreaterThan(20);
  for (const { id, point } of provinces) {
    expect(within(shapes.get(id) as MultiPolygon, point), id).toBe(true);
  }
});

test('names of open water stand on no land', () => {
  const land = [...areas().values()];
  const waters = rows.flatMap(({ role, name, geometry }) =>
    ['ocean', 'sea', 'strait'].includes(role)
      ? [{ name: name['en'], point: geometry.type === 'Point' ? geometry.coordinates : middle(geometry) }]
      : []
  );
  expect(waters.length).toBeGreaterThan(20);
  expect(waters.filter(({ point }) => land.some((shape) => within(shape, point)))).toEqual([]);
});

const middle = ({ coordinates }: LineString) => coordinates[Math.floor(coordinates.length / 2)] ?? [];
