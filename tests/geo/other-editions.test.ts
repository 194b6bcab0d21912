/** Small editions of other times, places and languages, each of a kind that an earlier version showed wrongly without a word. */
import { expect, test } from 'vitest';
import { checkFolder, formatProblem } from '../../src/data/check';
import type { Edition } from '../../src/domain/edition';
import { civil } from '../../src/domain/time';
import { readExplained } from './support/folder';

type Place = readonly [id: string, longitude: number, latitude: number];
type Kind = {
  readonly language?: string;
  readonly span: string;
  readonly opening: string;
  readonly extent: readonly [number, number, number, number];
  readonly places: readonly Place[];
  readonly ground?: string;
  /** Days of the stops of a journey along `course`, which calls at all places. */
  readonly days?: readonly string[];
  readonly course?: readonly (readonly [number, number])[];
};

const reading = { sources: ['book'], grade: 'attested' };

/** The files of an edition that has one event on its opening day, at its first place. */
function filesOf({ language = 'en', span, opening, extent, places, ground, days = [], course }: Kind) {
  const words = (text: string) => ({ [language]: text });
  const claims = [{ text: words('It was so.'), ...reading }];
  const features = (list: readonly object[]) => ({ type: 'FeatureCollection', features: list });
  const point = ([id, ...coordinates]: Place) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: {
      kind: 'settlement',
      label: words(id),
      names: [{ toponym: id, lang: language }],
      rank: 1,
      ...reading
    }
  });
  const journey = {
    type: 'Feature',
    id: 'journey',
    geometry: { type: 'LineString', coordinates: course },
    properties: {
      title: words('A journey'),
      people: ['traveller'],
      claims,
      stops: places.map(([place], i) => ({ place, arrive: [{ edtf: days[i], ...reading }] })),
      legs: places.slice(1).map(() => ({ mode: 'ship', course: 'schematic', ...reading }))
    }
  };
  const event = {
    type: 'Feature',
    id: 'first',
    geometry: null,
    properties: {
      kind: 'event',
      title: words('It begins'),
      when: [{ edtf: opening, ...reading }],
      where: [{ place: places[0]?.[0], ...reading }],
      people: ['traveller'],
      claims
    }
  };
  const head = {
    format: 1,
    id: 'other',
    version: '0.1.0',
    title: words('Another'),
    description: words('Another edition.'),
    licence: 'CC0-1.0',
    languages: [language],
    ...(ground !== undefined && { ground }),
    span,
    openingDate: opening,
    approximateDays: { hour: 0.25, day: 3, month: 15, season: 30, year: 180 },
    openingView: { extent },
    lanes: [{ id: 'lane', name: words('Events') }],
    kinds: [{ id: 'event', name: words('Event'), lane: 'lane' }],
    powers: [],
    people: [{ id: 'traveller', name: words('A traveller'), role: words('Travels') }]
  };
  const files = {
    'edition.json': head,
    'places.geojson': features(places.map(point)),
    'events.geojson': features([event]),
    'movements.geojson': features(course ? [journey] : []),
    'territories.geojson': features([]),
    'routes.geojson': features([]),
    'sources.json': [{ id: 'book', type: 'book', title: 'A book', custom: { category: 'scholarly' } }]
  };
  return new Map(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)]));
}

const told = (kind: Kind) => checkFolder(filesOf(kind)).problems.map(formatProblem);

function read(kind: Kind): Edition {
  expect(told(kind)).toEqual([]);
  const { edition } = readExplained(filesOf(kind));
  if (!edition) throw new Error('the edition cannot be read');
  return edition;
}

const CRIMEA: Kind = {
  span: '1854-09/1855-09',
  opening: '1854-09-20',
  extent: [26, 40, 42, 48],
  places: [['fort', 33.5, 44.6]]
};
const BERING: Kind = {
  span: '1741-05/1742-09',
  opening: '1741-06-15',
  extent: [150, 44, 178, 62],
  places: [
    ['petropavlovsk', 158.65, 53.02],
    ['kayak', -144.4, 59.9],
    ['bering-island', 166.2, 55]
  ],
  days: ['1741-06-15', '1741-07-31', '1741-11-16'],
  course: [
    [158.65, 53.02],
    [179.9, 49],
    [-170, 53],
    [-144.4, 59.9],
    [-175, 52],
    [175, 52],
    [166.2, 55]
  ]
};

test('a siege of the Crimea has the ground of the world; on another ground its author is told that it lies beyond', () => {
  expect(read(CRIMEA).mapLimits).toEqual([-180, -60, 180, 84]);
  expect(told({ ...CRIMEA, ground: 'far-east' })).toEqual([
    expect.stringMatching(/^warning edition\.json:\d+:\d+ openingView\.extent: reaches beyond the ground/),
    expect.stringMatching(
      /^note places\.geojson:\d+:\d+ features\[0\] "fort" geometry\.coordinates: lies beyond/
    )
  ]);
});

test('an edition in Portuguese alone needs no other language', () => {
  const { languages, places } = read({ ...CRIMEA, language: 'pt-BR' });
  expect(languages).toEqual(['pt-BR']);
  expect(places[0]?.label).toEqual({ 'pt-BR': 'fort' });
});

test('an edition before our era opens on its day', () => {
  const edition = read({ ...CRIMEA, span: '-0499/-0400', opening: '-0479-09-20' });
  expect(civil(edition.openingDate)).toMatchObject({ year: -479, month: 9, day: 20 });
});

test('a course across the 180th meridian goes the short way, and its places lie on it, though it opens on one side', () => {
  const { movements, places, mapLimits, openingView } = read(BERING);
  const longitudes = movements[0]?.path.map(([longitude]) => longitude) ?? [];
  expect(Math.max(...longitudes)).toBeCloseTo(215.6, 0);
  expect(Math.min(...longitudes)).toBeGreaterThan(150);
  expect(places.find(({ id }) => id === 'kayak')?.position[0]).toBeCloseTo(215.6);
  expect(mapLimits[0]).toBeLessThan(openingView.extent[0]);
  expect(mapLimits[2]).toBeGreaterThan(216);
});
