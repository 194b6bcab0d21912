import { DOMParser } from '@xmldom/xmldom';
import Papa from 'papaparse';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { entityRefs, statementsAbout } from '../../src/domain/entities';
import type { Edition } from '../../src/domain/edition';
import { GRADES } from '../../src/domain/reading';
import type { Source } from '../../src/domain/source';
import { exportedFiles } from '../../src/export';
import { formatBibtex } from '../../src/export/bibtex';
import { formatCsv } from '../../src/export/csv';
import { firstAndLastDay } from '../../src/export/date-range';
import { cslItems } from '../../src/export/csl-json';
import { formatRis } from '../../src/export/ris';
import { linkedPlacesOf } from '../../src/export/linked-places';
import { readingsOf } from '../../src/export/readings';
import { filesIn, readExplained } from '../geo/support/folder';
import { dating } from './support/dates';

const edition = readExplained(filesIn(new URL('../geo/good/', import.meta.url))).edition as Edition;
const files = new Map(
  exportedFiles({
    edition,
    link: 'https://example.org/map/#date=1925-01-20',
    accessed: '2026-11-27'
  }).map(({ name, text }) => [name, text])
);
const rowsOf = (name: string) =>
  Papa.parse<Record<string, string>>((files.get(name) ?? '').slice(1), {
    header: true,
    skipEmptyLines: true
  });

test('a table reads back cell by cell, whatever is in it', () => {
  const rows = [
    ['a,b', 'he said "no"', ' spaces ', ''],
    ['line\nbreak', '# no comment', '漢字', '=1+1']
  ];
  const text = formatCsv({ head: ['one', 'two', 'three', 'four'], rows });
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data.slice(1)).toEqual(rows);
});

test('every file is named once, and the README tells of its folder or its name', () => {
  const names = [...files.keys()];
  expect(names[0]).toBe('README.txt');
  for (const name of names.slice(1)) expect(files.get('README.txt')).toContain(name.split('/')[0]);
  expect(files.get('README.txt')).toContain('https://example.org/map/#date=1925-01-20');
});

test.for(['events', 'places', 'stops', 'readings', 'sources'])(
  'csv/%s.csv is a table without holes',
  (name) => {
    const { data, errors, meta } = rowsOf(`csv/${name}.csv`);
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(0);
    expect(new Set(meta.fields).size).toBe(meta.fields?.length);
  }
);

test('there are as many events, places, stops and sources as in the edition', () => {
  const count = (name: string) => rowsOf(`csv/${name}.csv`).data.length;
  expect(count('events')).toBe(edition.events.length);
  expect(count('places')).toBe(edition.places.length);
  expect(count('stops')).toBe(edition.movements.flatMap(({ stops }) => stops).length);
  expect(count('sources')).toBe(edition.sources.size);
});

test('every statement of the edition is a reading of its own, with its grade and its sources', () => {
  const stated = entityRefs(edition).flatMap((ref) =>
    statementsAbout(edition, ref).map(({ what, evidence }) => [ref.kind, ref.id, what, evidence.grade].join())
  );
  const exported = readingsOf(edition).map(({ ref, what, evidence }) =>
    [ref.kind, ref.id, what, evidence.grade].join()
  );
  expect(exported.toSorted()).toEqual(stated.toSorted());
  const known = new Set(edition.sources.keys());
  for (const { sources } of rowsOf('csv/readings.csv').data)
    for (const citation of (sources ?? '').split('; ')) expect(known).toContain(citation.split(',')[0]);
});

test('GeoJSON has each thing once, and its evidence', () => {
  const { features } = JSON.parse(files.get('geojson/events.geojson') ?? '') as {
    features: { id: string; properties: { when: { grade: string }[] } }[];
  };
  expect(features.map(({ id }) => id)).toEqual(edition.events.map(({ id }) => id));
  expect(features.flatMap(({ properties }) => properties.when.map(({ grade }) => grade))).toEqual(
    edition.events.flatMap(({ when }) => when.map(({ grade }) => grade))
  );
});

test('a course that the editors drew says so in GeoJSON and KML, and a position is as sure as its grade', () => {
  const { features } = JSON.parse(files.get('geojson/journeys.geojson') ?? '') as {
    features: { properties: { legs: { course: string; grade: string }[] } }[];
  };
  const legs = edition.movements.flatMap((movement) => movement.legs);
  expect(features.flatMap(({ properties }) => properties.legs.map(({ course }) => course))).toEqual(
    legs.map(({ course }) => course)
  );
  expect(files.get('kml/journeys.kml')).toContain('schematic');
  const graded = edition.places.map(({ evidence }, i) => ({
    ...edition.places[i],
    evidence: { ...evidence, grade: GRADES[i % GRADES.length] }
  })) as Edition['places'];
  const places = linkedPlacesOf({ ...edition, places: graded }, 'https://example.org/').features;
  for (const [i, { geometry }] of places.entries())
    expect(geometry.certainty === 'certain').toBe(
      ['document', 'attested'].includes(graded[i]?.evidence.grade ?? '')
    );
});

test('KML is one document a kind, with every place that has a point', () => {
  const text = files.get('kml/places.kml') ?? '';
  expect(new DOMParser().parseFromString(text, 'text/xml').documentElement?.nodeName).toBe('kml');
  expect(text.match(/<Placemark/g)).toHaveLength(edition.places.length);
});

test('an event of KML has the days of all its readings, and each with grade and sources in words', () => {
  const text = files.get('kml/events.kml') ?? '';
  const placemarks = [
    ...new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName('Placemark')
  ].map((placemark) => ({
    time: ['when', 'begin', 'end'].map((name) => placemark.getElementsByTagName(name)[0]?.textContent),
    description: placemark.getElementsByTagName('description')[0]?.textContent ?? ''
  }));
  const onMap = edition.events.filter(({ where }) => where.length > 0);
  expect(placemarks).toHaveLength(onMap.length);
  for (const [i, { when, details }] of onMap.entries()) {
    const { time = [], description = '' } = placemarks[i] ?? {};
    const [first, last] = firstAndLastDay(when.map(({ value }) => value));
    const [open, same] = [(day: string) => day || undefined, first === last];
    expect(time).toEqual(same ? [open(first), undefined, undefined] : [undefined, open(first), open(last)]);
    for (const { value, grade, citations } of [...details().claims, ...when]) {
      if (!('edtf' in value)) expect(description).toContain(value['en']?.slice(0, 20));
      expect(description).toContain(grade);
      for (const { source } of citations)
        expect(description).toContain(edition.sources.get(source)?.title.slice(0, 20));
    }
    expect(description).not.toMatch(/[{[]"/);
  }
});

test('the days that datings allow are the first and the last of all; a side that is open has none', () => {
  const days = (...texts: string[]) => firstAndLastDay(texts.map(dating));
  expect(days('1924-05', '1924-04-30')).toEqual(['1924-04-30', '1924-05-31']);
  expect(days('1925-01-20', '1924/..')).toEqual(['1924-01-01', '']);
  expect(days()).toEqual(['', '']);
});

test('what is taken out of the archive says of which edition it is, and its licence', () => {
  const head = { edition: `${edition.title['en']}, version ${edition.version}`, licence: edition.licence };
  for (const name of ['geojson/events.geojson', 'places.lpf.json'])
    expect(JSON.parse(files.get(name) ?? '')).toMatchObject(head);
  expect(JSON.parse(files.get('csv/csv-metadata.json') ?? '')).toMatchObject({
    'dc:title': head.edition,
    'dc:license': head.licence
  });
  for (const part of Object.values(head)) expect(files.get('kml/events.kml')).toContain(part);
  for (const name of [...files.keys()].filter((path) => path.endsWith('.csv')))
    for (const row of rowsOf(name).data)
      expect(row, name).toMatchObject({
        edition: `${head.edition}, https://example.org/map/`,
        licence: head.licence
      });
});

test('what is no publication is in the table of sources and in no file for reference managers', () => {
  const editors: Source = { id: 'editors', title: 'The editors', authors: [], category: 'none' };
  const exported = exportedFiles({
    edition: { ...edition, sources: new Map([...edition.sources, ['editors', editors]]) },
    link: '',
    accessed: '2026-11-27'
  });
  const named = exported.filter(({ text }) => text.includes('The editors')).map(({ name }) => name);
  expect(named).toEqual(['edition/sources.json', 'csv/sources.csv']);
  expect(exported.find(({ name }) => name === 'csv/sources.csv')?.text).toMatch(/^editors,none,/m);
});

const SOURCES: readonly Source[] = [
  {
    id: 'a1925',
    type: 'article-journal',
    title: 'Oil & ice: 100 % of {it}, $5 #1_b',
    authors: [{ family: 'Накамото', given: 'Э. Ю.' }, { literal: 'Society of Jesus and Co., Rome' }],
    container: 'Foreign Affairs',
    issued: '1925-1-9',
    url: 'https://example.org/a_b%20c#d',
    language: 'en',
    category: 'scholarly'
  },
  { id: 'b', title: '芳澤日記', authors: [], issued: 'spring of 1925', category: 'primary' }
];

test('CSL-JSON gives dates as numbers where they are dates', () => {
  const [first, second] = cslItems(SOURCES);
  expect(first?.issued).toEqual({ 'date-parts': [[1925, 1, 9]] });
  expect(second?.issued).toEqual({ literal: 'spring of 1925' });
});

test('BibTeX reads back as what it was written from', () => {
  const [first, second] = new Cite(formatBibtex(SOURCES)).data;
  expect(first).toMatchObject({
    id: 'a1925',
    type: 'article-journal',
    title: 'Oil & ice: 100 % of {it}, $5 #1_b',
    'container-title': 'Foreign Affairs',
    issued: { 'date-parts': [[1925, 1, 9]] },
    URL: 'https://example.org/a_b%20c#d'
  });
  expect(first?.['author']).toMatchObject([{ family: 'Накамото', given: 'Э. Ю.' }, {}]);
  expect(second).toMatchObject({ id: 'b', title: '芳澤日記' });
});

test('RIS reads back as what it was written from', () => {
  const [first, second] = new Cite(formatRis(SOURCES)).data;
  expect(first).toMatchObject({
    type: 'article-journal',
    title: SOURCES[0]?.title,
    'container-title': 'Foreign Affairs',
    URL: 'https://example.org/a_b%20c#d'
  });
  expect(second).toMatchObject({ title: '芳澤日記' });
});
