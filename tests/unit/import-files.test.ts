/** Foreign files, each of its format: what arrives, what is said of the rest, and that the edition passes the check. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isError } from '../../src/data/problems';
import type { ArrivedKind } from '../../src/import/import-files';
import type { ImportFile } from '../../src/import/import-file';
import { file, imported, lines, textFile } from './support/imports';

type Expected = {
  readonly format: string;
  readonly counts: Partial<Record<ArrivedKind, number>>;
  readonly said: readonly string[];
};

const UNDATED = ': has no date at all; the clock runs through 1900–1999: mend span in edition.json';

const FILES: Readonly<Record<string, Expected>> = {
  'events-ru.csv': {
    format: 'table',
    counts: { events: 5 },
    said: [
      'warning events-ru.csv:4:1 row "Приезд" column "Место": "Шанхай" has no coordinates; put it on the map, or import a table of places with it',
      'warning events-ru.csv:7:1 row "Без дня" column "Дата": read "31.02.1925": there is no such day; it is kept without a date'
    ]
  },
  'places.tsv': {
    format: 'table',
    counts: { places: 3 },
    said: [
      `warning places.tsv${UNDATED}`,
      'warning places.tsv:1:1 column "population": is no column that is read; 1 value is left out',
      'warning places.tsv:4:1 row "Nowhere" column "lat": read 95 for a latitude (−90 to 90); are longitude and latitude swapped?; it is kept without a position',
      'warning places.tsv:4:1 row "Nowhere": "Nowhere" has no coordinates; put it on the map, or import a table of places with it'
    ]
  },
  'journeys.csv': {
    format: 'table',
    counts: { journeys: 2 },
    said: [
      'warning journeys.csv:4:1 row "On foot": has no date, and a journey needs one at least; it is shown as a road'
    ]
  },
  'places.geojson': {
    format: 'GeoJSON',
    counts: { places: 1, events: 1, routes: 1, territories: 1 },
    said: [
      'error places.geojson:9:5 features[4] "Off the earth": read 112.5 for a latitude (−90 to 90); are longitude and latitude swapped?; it is left out',
      'warning places.geojson:5:5 population: is no column that is read; 1 value is left out'
    ]
  },
  'tour.kml': {
    format: 'KML',
    counts: { places: 1, events: 1, routes: 1 },
    said: ['error tour.kml: 1 image or link to another file is left out']
  },
  'walk.gpx': { format: 'GPX', counts: { places: 1, journeys: 1, routes: 1 }, said: [] },
  'gazetteer.lpf.json': {
    format: 'Linked Places',
    counts: { places: 2 },
    said: [
      `warning gazetteer.lpf.json${UNDATED}`,
      'warning gazetteer.lpf.json:1:1 links: 1 value is left out: a place of an edition has none',
      'warning gazetteer.lpf.json:1:1 when: 1 value is left out: a place of an edition has none',
      'warning gazetteer.lpf.json:20:5 features[1] "Lost village": "Lost village" has no coordinates; put it on the map, or import a table of places with it'
    ]
  },
  'timeline.json': {
    format: 'TimelineJS',
    counts: { events: 4 },
    said: [
      'warning timeline.json:3:3 media: 1 picture or video is left out: an edition has none',
      'warning timeline.json:7:5 events[3] "The sequel": read {"year":"soon"} for its date; expected a year, and a month and a day where they are known; it is kept without a date',
      'warning timeline.json:9:3 eras: 1 era is left out: an edition has no coloured spans of time'
    ]
  },
  'timeline-sheet.csv': {
    format: 'TimelineJS',
    counts: { events: 2 },
    said: [
      'warning timeline-sheet.csv:1:1 column "Media": 1 picture or video is left out: an edition has none'
    ]
  },
  'storymap.json': {
    format: 'StoryMapJS',
    counts: { events: 2 },
    said: [
      `warning storymap.json${UNDATED}`,
      'warning storymap.json:2:3 media: 1 picture or video is left out: an edition has none',
      'warning storymap.json:3:5 slides: have an order and no dates: they are listed as undated; give the events dates (when) to put them on the timeline'
    ]
  },
  'library.csl.json': {
    format: 'CSL-JSON',
    counts: { sources: 2 },
    said: [
      `warning library.csl.json${UNDATED}`,
      'warning library.csl.json:2:3 [0] "A diary": has no custom.category; "scholarly" was taken from its type, book',
      'warning library.csl.json:3:3 [1] "A letter": URL: read "no address"; expected a web address such as https://example.org; it is left out',
      'warning library.csl.json:3:3 [1] "A letter": has no custom.category; "primary" was taken from its type, personal_communication'
    ]
  },
  'annotations.jsonld': {
    format: 'Web Annotation',
    counts: { places: 2 },
    said: [
      `warning annotations.jsonld${UNDATED}`,
      'warning annotations.jsonld:1:1: 1 annotation is left out: only places are read',
      'warning annotations.jsonld:13:3 [1] "Alba": "Alba" has no coordinates; put it on the map, or import a table of places with it'
    ]
  },
  'recogito.csv': {
    format: 'Recogito',
    counts: { places: 2 },
    said: [
      `warning recogito.csv${UNDATED}`,
      'warning recogito.csv:1:1: 1 annotation is left out: only places are read',
      'warning recogito.csv:3:1 row "8f0d": "Albam" has no coordinates; put it on the map, or import a table of places with it'
    ]
  }
};

test.each(Object.entries(FILES))('%s arrives, with what is lost of it said', async (name, expected) => {
  const { report, files } = await imported([file(name)]);
  const [arrived] = report.arrived;
  const counts = Object.fromEntries(Object.entries(arrived?.counts ?? {}).filter(([, count]) => count > 0));
  expect({ format: arrived?.format, counts, said: lines(report) }).toEqual(expected);
  expect(files).toBeDefined();
  expect(report.checked.filter(isError)).toEqual([]);
});

test('the same files give the same edition', async () => {
  const once = await imported([file('places.geojson')]);
  const again = await imported([file('places.geojson')]);
  expect(again.files).toEqual(once.files);
});

const half = (name: string) => {
  const { bytes } = file(name);
  return { name, bytes: bytes.slice(0, bytes.length / 2) };
};

const BROKEN: readonly (readonly [what: string, file: ImportFile, sentence: RegExp])[] = [
  [
    'a table without a head',
    textFile('a.csv', '1,2,3\n4,5,6\n'),
    /^error a\.csv:1:1: read "1", "2", "3" for the head of the table; expected/
  ],
  ['a table without rows', textFile('a.tsv', 'name\tlat\tlon\n'), /^error a\.tsv: has a head and no rows$/],
  [
    'a journey without a place',
    textFile('a.csv', 'journey,arrive\nHome,1925\n'),
    /^error a\.csv:2:1 row "Home": names no place/
  ],
  ['half of a GeoJSON', half('places.geojson'), /^error places\.geojson:\d+:\d+: is not JSON: /],
  [
    'half of a Linked Places',
    half('gazetteer.lpf.json'),
    /^error gazetteer\.lpf\.json:\d+:\d+: is not JSON: /
  ],
  ['half of a timeline', half('timeline.json'), /^error timeline\.json:\d+:\d+: is not JSON: /],
  ['half of a story map', half('storymap.json'), /^error storymap\.json:\d+:\d+: is not JSON: /],
  ['half of a library', half('library.csl.json'), /^error library\.csl\.json:\d+:\d+: is not JSON: /],
  [
    'half of the annotations',
    half('annotations.jsonld'),
    /^error annotations\.jsonld:\d+:\d+: is not JSON: /
  ],
  ['half of a KML', half('tour.kml'), /^error tour\.kml:\d+:\d+: is not XML: /],
  ['half of a GPX', half('walk.gpx'), /^error walk\.gpx:\d+:\d+: is not XML: /],
  [
    'a Recogito table of people',
    textFile('r.csv', 'QUOTE_TRANSCRIPTION,TYPE\n'),
    /^error r\.csv: has a head and no rows/
  ],
  [
    'another XML',
    textFile('page.html', '<html></html>'),
    /^error page\.html: read <html>; expected <kml> or <gpx>$/
  ],
  ['another JSON', textFile('a.json', '{"a": 1}'), /^error a\.json:1:1: is JSON of no kind that is read/],
  ['a picture', { name: 'a.png', bytes: new Uint8Array([0x89, 0x50, 0, 0, 1]) }, /^error a\.png: is no text/],
  ['prose', textFile('a.txt', 'Dear friend'), /^error a\.txt:1:1: is no table/],
  ['nothing', textFile('a.csv', ' \n'), /^error a\.csv: is empty$/],
  [
    'half of an archive',
    { name: 'a.zip', bytes: zipSync({ 'a.csv': strToU8('name\nx\n'.repeat(99)) }).slice(0, 60) },
    /^error a\.zip: is no sound archive/
  ],
  [
    'an archive without files',
    { name: 'a.zip', bytes: zipSync({ 'x/': new Uint8Array() }) },
    /^error a\.zip: is an archive without files$/
  ],
  [
    'a table of other columns',
    textFile('a.csv', 'foo,bar\n1,2\n'),
    /one of them title, name, название, place or journey$/
  ],
  [
    'a workbook',
    { name: 'a.xlsx', bytes: zipSync({ 'xl/workbook.xml': strToU8('<x/>') }) },
    /^error a\.xlsx: is a workbook of Excel/
  ],
  [
    'a plan in another projection',
    textFile(
      'a.geojson',
      JSON.stringify({
        type: 'FeatureCollection',
        crs: { properties: { name: 'urn:ogc:def:crs:EPSG::3857' } },
        features: []
      })
    ),
    /^error a\.geojson:1:\d+: read the coordinate system EPSG::3857/
  ]
];

test.each(BROKEN)('%s is refused with a sentence', async (_, broken, sentence) => {
  const { files, report } = await imported([broken]);
  expect(files).toBeUndefined();
  expect(lines(report).join('\n')).toMatch(sentence);
});

test('a table of windows-1251 is read, and that is said', async () => {
  const bytes = Uint8Array.from('Название;Год\nДоговор;1925\n', (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 ? code - 0x350 : code;
  });
  const { files, report } = await imported([{ name: 'a.csv', bytes }]);
  expect(files?.get('events.geojson')).toContain('Договор');
  expect(lines(report)[0]).toContain('was read as windows-1251');
});

test('a table from a Russian spreadsheet is Cyrillic with few letters too, and one from a German one is not', async () => {
  const western = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const russian = western('title;date;lat;lon\n\xc4\xee\xe3\xee\xe2\xee\xf0;1925-01-20;39.9042;116.4074\n');
  const german = western('title;date;lat;lon\nZ\xfcrich, Gr\xfc\xdfe;1925-01-20;47.37;8.54\n');
  const read = async (bytes: Uint8Array) => {
    const { files, report } = await imported([{ name: 'a.csv', bytes }]);
    return [JSON.stringify(files?.get('events.geojson')), lines(report)[0]];
  };
  expect(await read(russian)).toEqual([
    expect.stringContaining('Договор'),
    expect.stringContaining('windows-1251')
  ]);
  expect(await read(german)).toEqual([
    expect.stringContaining('Zürich, Grüße'),
    expect.stringContaining('windows-1252')
  ]);
});

test('of an archive every file is read or named, under the name of the archive', async () => {
  const table = strToU8('title,date\nTreaty,1925\n');
  const bytes = zipSync({ 'x/readme.txt': strToU8('Dear friend'), '../b.csv': table, '.DS_Store': table });
  const { report } = await imported([{ name: 'a.zip', bytes }]);
  expect(report.arrived.map(({ file }) => file)).toEqual(['a.zip/b.csv']);
  expect(lines(report)).toEqual([expect.stringMatching(/^error a\.zip\/x\/readme\.txt:1:1: is no table/)]);
});

test('a placemark of which only the end is known was until then', async () => {
  const placemark =
    '<Placemark><name>A</name><TimeSpan><end>1925-01-20</end></TimeSpan><Point><coordinates>116.4,39.9</coordinates></Point></Placemark>';
  const { files } = await imported([textFile('a.kml', `<kml><Document>${placemark}</Document></kml>`)]);
  expect(files?.get('events.geojson')).toContain('"edtf": "../1925-01-20"');
});

test('a position that is none is told once, of the column that is wrong', async () => {
  const { report } = await imported([
    textFile('a.csv', 'title,date,latitude,longitude\nA,1925,139.9,116.4\nB,1925,39.9,1164\n')
  ]);
  expect(lines(report)).toEqual([
    expect.stringMatching(/^warning a\.csv:2:1 row "A" column "latitude": read 139\.9/),
    expect.stringMatching(/^warning a\.csv:3:1 row "B" column "longitude": read 1164/)
  ]);
});

test('events find the places of another file, and sources that a library has', async () => {
  const { files, report, unplaced } = await imported([
    textFile('events.csv', 'title,date,place,source\nTreaty,1925,Peking,"A diary, p. 7"\n'),
    file('places.tsv'),
    file('library.csl.json')
  ]);
  const events = files?.get('events.geojson') ?? '';
  expect(events).toContain('"place": "peking"');
  expect(events).toContain('"a-diary#p. 7"');
  expect(unplaced.map(({ name }) => name)).toEqual(['Nowhere']);
  expect(report.checked.filter(isError)).toEqual([]);
});

test('what is put on the map by hand says so', async () => {
  const table = textFile('a.csv', 'title,date,place\nTreaty,1925,Peking\n');
  const { unplaced } = await imported([table]);
  expect(unplaced.map(({ key, name }) => [key, name])).toEqual([['peking', 'Peking']]);
  const placed = new Map([['peking', { position: [116.4, 39.9], precisionMetres: 500 } as const]]);
  const { files, unplaced: none, report } = await imported([table], { placed });
  const { features } = JSON.parse(files?.get('places.geojson') ?? '') as {
    readonly features: readonly { readonly properties: object }[];
  };
  expect(features[0]?.properties).toMatchObject({
    sources: ['editors'],
    grade: 'inferred',
    precisionMetres: 500
  });
  expect(none).toEqual([]);
  expect(report.checked.filter(isError)).toEqual([]);
});

test('what names no source cites its file, unverified, whatever it says of itself', async () => {
  const { files, report } = await imported([textFile('a.csv', 'title,date,grade\nTreaty,1925,document\n')]);
  expect(files?.get('events.geojson')).toContain('"grade": "unverified"');
  expect(files?.get('sources.json')).toContain('"title": "a.csv"');
  expect(lines(report)).toEqual([
    'warning a.csv:2:1 row "Treaty": is graded document and names no source; it is kept as unverified'
  ]);
});

test('a year before our era gives a clock that runs there', async () => {
  const { files, report } = await imported([
    textFile('a.csv', 'title,date\nThe Ides,15 March 44 BCE\nActium,2 September 31 BCE\n')
  ]);
  expect(JSON.parse(files?.get('edition.json') ?? '')).toMatchObject({
    span: '-0043/-0030',
    openingDate: '-0043-03-15'
  });
  expect(report.checked.filter(isError)).toEqual([]);
});

/** Words that are the same in both languages: names of formats and files, keys, and what was read. */
const QUOTED = /"[^"]*"|«[^»]*»|[\w./-]+\.(csv|tsv|json|jsonld|geojson|kml|gpx|md|zip|xlsx|png|txt|html)\S*/g;

test('in Russian every sentence is Russian, and as many are said', async () => {
  const given = [
    ...Object.keys(FILES).map((name) => [file(name)]),
    ...BROKEN.map(([, broken]) => [broken]),
    [textFile('a.csv', 'title,date,lat,kind\n"A",soon,39,x\n"B"x,1925/1924,1,2,3,4\n,,,x\n')],
    [textFile('a.csv', 'journey,place,mode,grade,precision\nHome,Kobe,flying,sure,0\n,,x,,\n')],
    []
  ];
  for (const files of given) {
    const { report } = await imported(files);
    const russian = report.problemsIn('ru');
    expect(russian).toHaveLength(report.problemsIn('en').length);
    for (const { message } of russian) {
      expect(message.replace(QUOTED, '')).toMatch(/[а-я]{3}/i);
      expect(message.replace(QUOTED, '')).not.toMatch(/\b(is|has|read|expected|left|kept|it|the)\b/);
    }
  }
});

test('columns that name a language are the same text in that language', async () => {
  const { files, report, language } = await imported([
    textFile(
      'a.csv',
      'title,title:ru,title_fr,kind,kind (ru),description,description:ru,date\n' +
        'Treaty,Договор,Traité,talks,переговоры,Signed at night.,Подписан ночью.,1925\n' +
        'War,,Guerre,talks,,,,1926\n'
    )
  ]);
  expect(language).toBe('en');
  const head = JSON.parse(files?.get('edition.json') ?? '') as Record<string, unknown>;
  expect(head).toMatchObject({
    languages: ['en', 'ru', 'fr'],
    kinds: [{ name: { en: 'talks', ru: 'переговоры' } }]
  });
  const { features } = JSON.parse(files?.get('events.geojson') ?? '') as {
    readonly features: readonly { readonly properties: object }[];
  };
  expect(features.map(({ properties }) => properties)).toMatchObject([
    {
      title: { en: 'Treaty', ru: 'Договор', fr: 'Traité' },
      claims: [{ text: { en: 'Signed at night.', ru: 'Подписан ночью.' } }]
    },
    { title: { en: 'War', fr: 'Guerre' }, claims: [{ text: { en: 'War', fr: 'Guerre' } }] }
  ]);
  expect(lines(report)).toEqual([]);
  expect(report.checked.filter(isError)).toEqual([]);
});

test('where every column of names has a language, the first is that of the edition', async () => {
  const { files, language } = await imported([
    textFile('a.csv', 'name:fr,name:de,lat,lon\nLa Haye,Den Haag,52.08,4.31\nGand,Gent,51.05,3.72\n')
  ]);
  expect(language).toBe('fr');
  expect(JSON.parse(files?.get('edition.json') ?? '')).toMatchObject({ languages: ['fr', 'de'] });
  expect(JSON.parse(files?.get('places.geojson') ?? '')).toMatchObject({
    features: [
      {
        properties: {
          label: { fr: 'La Haye', de: 'Den Haag' },
          names: [
            { toponym: 'La Haye', lang: 'fr' },
            { toponym: 'Den Haag', lang: 'de' }
          ]
        }
      },
      {}
    ]
  });
});

test('properties of features are read in several languages too, as columns or as one object', async () => {
  const feature = (properties: object) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [4.31, 52.08] }
  });
  const { files } = await imported([
    textFile(
      'a.geojson',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          feature({ name: 'The Hague', 'name:fr': 'La Haye' }),
          feature({ name: { en: 'Ghent', fr: 'Gand' } })
        ]
      })
    )
  ]);
  expect(files?.get('places.geojson')).toContain('"fr": "La Haye"');
  expect(files?.get('places.geojson')).toContain('"fr": "Gand"');
});

test('a name with something else behind it is no column in a language', async () => {
  const { report } = await imported([textFile('a.csv', 'name,name_of,date:ru,lat,lon\nA,x,1925,1,2\n')]);
  for (const name of ['date:ru', 'name_of'])
    expect(lines(report).join('\n')).toContain(`column "${name}": is no column that is read`);
});

test('a geometry that is none costs its feature alone', async () => {
  const feature = (geometry: unknown) => ({ type: 'Feature', properties: { name: 'A' }, geometry });
  const { report } = await imported([
    textFile(
      'a.geojson',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          feature({ type: 'Polygon' }),
          feature({ type: 'MultiLineString', coordinates: 5 }),
          feature({ type: 'Point', coordinates: ['x', null] }),
          feature('here'),
          { type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] }, properties: { name: 'Sound' } }
        ]
      })
    )
  ]);
  expect(report.arrived[0]?.counts.places).toBe(1);
  expect(lines(report).filter((line) => line.startsWith('error'))).toHaveLength(4);
});
