/** What QGIS, ogr2ogr and Zotero write besides what an edition needs: it costs a warning at most, and nothing is lost. */
import { expect, test } from 'vitest';
import { checkFolder, formatProblem } from '../../src/data/check';
import { isError } from '../../src/data/problems';
import { GOOD } from './support/broken';
import { readExplained } from './support/folder';
import { allOf } from '../unit/support/all-of';

type Feature = {
  readonly id: string;
  readonly geometry: { readonly coordinates: unknown } | null;
  readonly properties: object;
};
type Collection = { readonly features: readonly Feature[] };

const GEOJSON = [...GOOD.keys()].filter((file) => file.endsWith('.geojson'));
const parsed = (file: string) => JSON.parse(GOOD.get(file) ?? '') as Collection;

/** The small edition with `change` made to each of its GeoJSON files. */
const rewritten = (change: (collection: Collection, file: string) => object) =>
  new Map([...GOOD, ...GEOJSON.map((file) => [file, JSON.stringify(change(parsed(file), file))] as const)]);
const eachFeature = (change: (feature: Feature, i: number) => object) =>
  rewritten((collection) => ({ ...collection, features: collection.features.map(change) }));

/** Severity and field of each problem, without repetitions. */
const told = (files: ReadonlyMap<string, string>) => [
  ...new Set(checkFolder(files).problems.map(({ severity, path }) => `${severity} ${String(path.at(-1))}`))
];

/** Altitudes as a track of GPX has them: to every position, however deep it stands. */
const raised = (coordinates: unknown): unknown => {
  if (!Array.isArray(coordinates)) return coordinates;
  return typeof coordinates[0] === 'number'
    ? [...(coordinates as number[]), 12.345678]
    : coordinates.map(raised);
};

test.for([
  [
    'the head that QGIS and ogr2ogr write',
    rewritten((collection, name) => ({
      name,
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      bbox: [120, 30, 145, 55],
      xy_coordinate_resolution: 1e-7,
      ...collection
    })),
    ['warning name', 'warning crs', 'warning bbox', 'warning xy_coordinate_resolution']
  ],
  [
    'foreign members of a feature and of a geometry',
    eachFeature((feature) => ({
      ...feature,
      bbox: [0, 0, 1, 1],
      '@id': 'https://example.org/',
      geometry: feature.geometry && { ...feature.geometry, bbox: [0, 0, 1, 1] }
    })),
    ['warning bbox', 'warning @id']
  ],
  [
    'columns of a table',
    eachFeature((feature, i) => ({ ...feature, properties: { ...feature.properties, fid: i, layer: 'x' } })),
    ['warning fid', 'warning layer']
  ],
  [
    'columns that are empty',
    eachFeature((feature) => ({
      ...feature,
      properties: { within: null, gauge: null, quantities: null, claimant: null, ...feature.properties }
    })),
    ['warning gauge', 'warning quantities', 'warning claimant', 'warning within']
  ],
  [
    'the id as a column',
    eachFeature(({ id, ...feature }) => ({ ...feature, properties: { id, ...feature.properties } })),
    []
  ],
  [
    'a third coordinate',
    eachFeature((feature) => ({
      ...feature,
      geometry: feature.geometry && { ...feature.geometry, coordinates: raised(feature.geometry.coordinates) }
    })),
    ['warning 2']
  ]
] as const)('%s costs no feature', ([, files, expected]) => {
  expect(told(files).filter((line) => !expected.includes(line as never))).toEqual([]);
  expect(allOf(readExplained(files).edition)).toEqual(allOf(readExplained(GOOD).edition));
});

test('all foreign members of a file are named at once, each at its line', () => {
  const files = rewritten((collection) => ({ name: 'x', crs: {}, ...collection }));
  const lines = checkFolder(files).problems.map(formatProblem);
  for (const file of GEOJSON)
    for (const key of ['name', 'crs'])
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^warning ${file}:1:\\d+ ${key}: `)));
});

test('an id that is a number is that number as a text', () => {
  const text = (GOOD.get('places.geojson') ?? '').replace('"id": "kobe"', '"id": 12');
  expect(
    readExplained(new Map(GOOD).set('places.geojson', text)).edition?.places.map(({ id }) => id)
  ).toContain('12');
});

/** The source of the small edition, with fields of CSL-JSON in place of its own. */
function source(fields: object) {
  const [letter, ...others] = JSON.parse(GOOD.get('sources.json') ?? '') as readonly object[];
  const { edition, problems } = readExplained(
    new Map(GOOD).set('sources.json', JSON.stringify([{ ...letter, ...fields }, ...others]))
  );
  expect(problems.filter(isError)).toEqual([]);
  return edition?.sources.get('letter');
}

test.for([
  [{ 'date-parts': [['1925', 1, 20]] }, '1925-1-20'],
  [{ 'date-parts': [['1924']], circa: true }, '1924'],
  [{ 'date-parts': [[1924], [1925]] }, '1924/1925'],
  [{ raw: 'spring of 1925' }, 'spring of 1925'],
  [{ season: 1, 'date-parts': [[1925]] }, '1925'],
  ['1925-01~', '1925-01~']
] as const)('a source issued %j is of that date', ([issued, expected]) => {
  expect(source({ issued })?.issued).toBe(expected);
});

test('a source without a title is described by what it is', () => {
  expect(source({ title: undefined, genre: 'Telegram' })?.title).toBe('[Telegram]');
  expect(source({ title: undefined })?.title).toBe('[personal_communication]');
});
