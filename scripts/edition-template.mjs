// The files of a new edition: small, whole and sound, to be replaced piece by piece. It tells how the Beagle sailed, after Darwin.
const LICENCE = 'CC0-1.0';

/** Who says so, and how sure. */
const TOLD = { sources: ['darwin-1845#p. 1'], grade: 'attested' };

/**
 * @param {string} id of the edition
 * @param {string} schemas the folder of the JSON schemas, from that of the edition, with a slash at its end
 * @returns {Record<string, string>} the text of each file by its path in the folder of the edition
 */
export function editionTemplate(id, schemas) {
  /** @param {unknown} value */
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  /**
   * @param {string} name
   * @param {readonly object[]} features
   */
  const collection = (name, features) =>
    json({ $schema: `${schemas}${name}.schema.json`, type: 'FeatureCollection', features });
  return {
    'edition.json': json({ $schema: `${schemas}edition.schema.json`, ...head(id) }),
    'places.geojson': collection('places', [
      place('devonport', [-4.18, 50.37], 'Devonport'),
      place('praia', [-23.51, 14.92], 'Porto Praya')
    ]),
    'events.geojson': collection('events', [DEPARTURE]),
    'movements.geojson': collection('movements', [VOYAGE]),
    'territories.geojson': collection('territories', []),
    'routes.geojson': collection('routes', []),
    'sources.json': json([DARWIN]),
    'text/en.md': TEXT,
    'README.md': readme(id)
  };
}

/** @param {string} id */
const head = (id) => ({
  format: 1,
  id,
  version: '0.1.0',
  title: { en: 'My first edition' },
  description: { en: 'The first weeks of the Beagle, and a place to begin from.' },
  licence: LICENCE,
  languages: ['en'],
  span: '1831-12/1832-01',
  openingDate: '1831-12-27',
  approximateDays: { hour: 0.25, day: 3, month: 15, season: 30, year: 180 },
  openingView: { extent: [-35, 10, 5, 55] },
  lanes: [{ id: 'voyage', name: { en: 'The voyage' } }],
  kinds: [{ id: 'journey', name: { en: 'Journey' }, lane: 'voyage' }],
  powers: [],
  people: [{ id: 'darwin', name: { en: 'Charles Darwin' }, role: { en: 'Naturalist on board' } }]
});

/**
 * @param {string} id
 * @param {readonly number[]} position longitude and latitude
 * @param {string} name
 */
const place = (id, position, name) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: position },
  properties: {
    kind: 'settlement',
    label: { en: name },
    names: [{ toponym: name, lang: 'en' }],
    rank: 1,
    precisionMetres: 2000,
    ...TOLD
  }
});

const DEPARTURE = {
  type: 'Feature',
  id: 'departure',
  geometry: null,
  properties: {
    kind: 'journey',
    rank: 1,
    title: { en: 'The Beagle sails' },
    when: [{ edtf: '1831-12-27', ...TOLD }],
    where: [{ place: 'devonport', ...TOLD }],
    people: ['darwin'],
    claims: [{ text: { en: 'The ship left Devonport to survey the coasts of South America.' }, ...TOLD }]
  }
};

const VOYAGE = {
  type: 'Feature',
  id: 'outward',
  geometry: {
    type: 'LineString',
    coordinates: [
      [-4.18, 50.37],
      [-12, 43],
      [-18, 28],
      [-23.51, 14.92]
    ]
  },
  properties: {
    title: { en: 'To the Cape Verde Islands' },
    people: ['darwin'],
    claims: [{ text: { en: 'The ship anchored at Porto Praya after three weeks.' }, ...TOLD }],
    stops: [
      { place: 'devonport', depart: [{ edtf: '1831-12-27', ...TOLD }] },
      { place: 'praia', arrive: [{ edtf: '1832-01-16', ...TOLD }] }
    ],
    legs: [
      {
        mode: 'ship',
        course: 'schematic',
        sources: ['darwin-1845'],
        grade: 'inferred',
        note: { en: 'Drawn between its ends by the editors.' }
      }
    ]
  }
};

const DARWIN = {
  id: 'darwin-1845',
  type: 'book',
  title: 'Journal of Researches',
  author: [{ family: 'Darwin', given: 'Charles' }],
  issued: { 'date-parts': [[1845]] },
  language: 'en',
  custom: { category: 'primary' }
};

const TEXT = `# My first edition

## The voyage begins

[The Beagle sailed](event:departure) from [Devonport](place:devonport) on [27 December 1831](date:1831-12-27).

Three weeks later [Darwin](person:darwin) [had come](movement:outward) to [Porto Praya](place:praia), on
[16 January](date:1832-01-16).
`;

/** @param {string} id */
const readme = (id) => `# ${id}

Replace what is here by your own text, file by file; docs/first-edition.md leads through it, geo/README.md explains every field.

    npm run check:geo -- ${id}
    npm start -- ${id}
`;
