import { expect, test } from 'vitest';
import { describeProblem } from '../../src/data/problems';
import { EDITION_FILES } from '../../src/data/written-edition';
import { filesIn, readExplained } from '../geo/support/folder';
import { at, noon } from './support/dates';

const GOOD = filesIn(new URL('../geo/good/', import.meta.url));

/** The good edition with some of its words replaced, all over the file. */
const changed = (file: string, ...words: readonly (readonly [good: string, bad: string])[]) =>
  readExplained(
    new Map(GOOD).set(
      file,
      words.reduce(
        (text, [good, bad]) => {
          expect(text).toContain(good);
          return text.replaceAll(good, bad);
        },
        GOOD.get(file) ?? ''
      )
    )
  );
const without = (...missing: string[]) =>
  readExplained(new Map([...GOOD].filter(([name]) => !missing.includes(name))));
const told = ({ problems }: ReturnType<typeof readExplained>) => problems.map(describeProblem);

const { edition: good } = readExplained(GOOD);

test('the opening day is put on the clock at its noon, the span as long as its months', () => {
  expect(good?.openingDate).toBe(noon('1924-11-22'));
  expect(good?.span).toEqual({ start: at('1924-11-01'), end: at('1925-06-01') });
});

test('references are resolved: an event holds its place, its kind the row it stands in', () => {
  const [sails] = good?.events ?? [];
  expect(sails?.where[0]?.value).toBe(good?.places[0]);
  expect(sails?.kind.lane).toBe(good?.lanes[0]);
  expect(good?.study?.territories[0]).toBe(good?.territories[0]);
});

test('a citation is a source and, after the first #, the place in it', () => {
  expect(good?.events[0]?.where[0]?.citations).toEqual([{ source: 'letter', locator: 'p. 1' }]);
  expect(good?.events[0]?.when[0]?.citations).toEqual([{ source: 'letter' }]);
});

test('a source is read from CSL-JSON as an author, a title and a day', () => {
  expect(good?.sources.get('letter')).toEqual({
    id: 'letter',
    type: 'personal_communication',
    title: 'A letter from the harbour',
    authors: [{ family: 'Traveller', given: 'A.' }],
    issued: '1924-12-1',
    url: 'https://example.org/letter',
    language: 'en',
    category: 'primary'
  });
});

test.for([
  ['{ "literal": "League of Nations, Secretariat" }', { literal: 'League of Nations, Secretariat' }],
  ['{ "family": "Волкова" }', { family: 'Волкова' }],
  ['{ "given": "George" }', { literal: 'George' }],
  ['{}', undefined]
] as const)('the author %s is kept in its parts', ([item, author]) => {
  const { edition } = changed('sources.json', ['{ "family": "Traveller", "given": "A." }', item]);
  expect(edition?.sources.get('letter')?.authors).toEqual(author ? [author] : []);
});

test('every problem of every file is told at once, and once: not again by what refers to it', () => {
  const files = new Map(GOOD)
    .set('places.geojson', (GOOD.get('places.geojson') ?? '').replace('"rank": 2', '"rank": 9'))
    .set('events.geojson', (GOOD.get('events.geojson') ?? '').replace('1924-11-22', '1924-13'))
    .set(
      'sources.json',
      (GOOD.get('sources.json') ?? '').replace('"category": "scholarly"', '"category": "other"')
    )
    .set('routes.geojson', '[')
    .set('territories.geojson', (GOOD.get('territories.geojson') ?? '').replace('"japan"', '"russia"'));
  const named = new Set(readExplained(files).problems.map(({ file }) => file));
  expect([...named].sort()).toEqual([
    'events.geojson',
    'places.geojson',
    'routes.geojson',
    'sources.json',
    'territories.geojson'
  ]);
});

test('two mistakes in one feature are both told', () => {
  const lines = told(
    changed('places.geojson', ['"rank": 2', '"rank": 9'], ['[135.183, 34.6913]', '[435, 34]'])
  );
  expect(lines.filter((line) => line.includes('features[1] "kobe"'))).toHaveLength(2);
});

test('a broken feature costs only itself', () => {
  const { edition } = changed('places.geojson', ['"rank": 2', '"rank": 9']);
  expect(edition?.places.map(({ id }) => id)).toEqual(['shanghai']);
  expect(edition?.events).toHaveLength(1);
  expect(edition?.territories).toHaveLength(1);
});

test('a broken source costs only itself', () => {
  const { edition } = changed('sources.json', ['"category": "primary"', '"category": "?"']);
  expect([...(edition?.sources.keys() ?? [])]).toEqual(['atlas']);
  expect(edition?.events).toHaveLength(1);
});

test('without the places the events are kept, and are nowhere', () => {
  const read = without('places.geojson');
  expect(told(read)[0]).toBe('places.geojson: the file is missing or could not be fetched');
  expect(read.edition?.events.map(({ id, where }) => [id, where])).toEqual([['departure', []]]);
  expect(read.edition?.movements).toEqual([]);
});

test('an event none of whose dates can be read is left out: it is not one that has no date', () => {
  const { edition } = changed('events.geojson', ['1924-11-22', '22 Nov']);
  expect(edition?.events).toEqual([]);
});

test('a file that is not JSON costs only itself', () => {
  const read = readExplained(new Map(GOOD).set('movements.geojson', '{'));
  expect(told(read)).toHaveLength(1);
  expect(told(read)[0]).toMatch(/^movements\.geojson: is not JSON: /);
  expect(read.edition?.events).toHaveLength(1);
});

test('an event related to itself is told by its own index, also behind a reference that leads nowhere', () => {
  const wrong = '"related": ["movement:vojage", "event:departure"]';
  const { edition, problems } = changed('events.geojson', ['"related": ["movement:voyage"]', wrong]);
  expect(problems.map(({ where }) => where)).toEqual([
    'features[0] "departure" related[0]',
    'features[0] "departure" related[1]'
  ]);
  expect(edition?.events[0]?.related).toEqual([]);
});

test.for(['{', '[]', '{}', 'null', '"edition"'])('where edition.json is %s there is no edition', (text) => {
  const read = readExplained(new Map(GOOD).set('edition.json', text));
  expect(read.edition).toBeUndefined();
  expect(read.problems[0]?.file).toBe('edition.json');
});

test('where edition.json is broken the other files are still read for their mistakes', () => {
  const read = readExplained(new Map(GOOD).set('edition.json', '{').set('routes.geojson', '{}'));
  expect(new Set(read.problems.map(({ file }) => file))).toEqual(new Set(['edition.json', 'routes.geojson']));
});

test('with no file at all, every one of them is missed by name', () => {
  expect(readExplained(new Map()).problems.map(({ file }) => file)).toEqual([...EDITION_FILES]);
});

test.for([
  [['"sources": ["atlas"],', ''], 'sources: is missing'],
  [['["atlas"]', '"atlas"'], 'sources: read "atlas"; expected a list'],
  [['"kind": "ferry"', '"kind": "tram"'], 'kind: read "tram"; expected railway, ferry or road'],
  [
    ['[[129.9, 32.7], [135.18, 34.69]]', '[[129.9, 32.7]]'],
    'geometry.coordinates: read 1; expected at least two positions'
  ],
  [['"type": "Feature",', '"type": "Punkt",'], 'type: read "Punkt"; expected "Feature"'],
  [['"ru": "Паром"', '"ru": ""'], 'title.ru: is empty']
] as const)('of a line with %s the author is told: %s', ([words, message]) => {
  expect(told(changed('routes.geojson', words))[0]).toContain(
    `routes.geojson features[0] "ferry" ${message}`
  );
});

test('a feature without an id is named by its number', () => {
  expect(told(changed('routes.geojson', ['"id": "ferry",', '']))).toEqual([
    'routes.geojson features[0].id: is missing; expected a text'
  ]);
});

test('a thing that is no feature is told as such, and does not stop the reading', () => {
  const { problems, edition } = changed('routes.geojson', ['"features": [', '"features": [null, ']);
  expect(problems[0]?.where).toBe('features[0]');
  expect(edition?.routes).toHaveLength(1);
});

test('a note, a role and a holder need every language as much as a title does', () => {
  const [line] = told(
    changed('places.geojson', ['{ "en": "open port", "ru": "открытый порт" }', '{ "ja": "港" }'])
  );
  expect(line).toBe(
    'places.geojson features[1] "kobe" holders[0].text: lacks "en", a language of the edition'
  );
  const noted = ['"en": "The usual course.", ', ''] as const;
  expect(told(changed('movements.geojson', noted))).toEqual([
    'movements.geojson features[0] "voyage" legs[0].note: lacks "en", a language of the edition'
  ]);
});

test('a text in a language that the edition has not is told, with the one that was meant', () => {
  expect(told(changed('routes.geojson', ['"ru": "Паром"', '"ru": "Паром", "rus": "Паром"']))).toEqual([
    'routes.geojson features[0] "ferry" title.rus: "rus" is no language of this edition; did you mean "ru"?'
  ]);
});

test('an editor may be led to a schema: the address is no part of the edition', () => {
  expect(GOOD.get('places.geojson')).toContain('"$schema"');
  expect(told(readExplained(GOOD))).toEqual([]);
});

test('nobody can change an edition that has been read', () => {
  const seen = new Set<object>();
  const thaw = (value: unknown, where: string): void => {
    if (typeof value === 'function') return thaw((value as () => unknown)(), `${where}()`);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    expect(Object.isFrozen(value), where).toBe(true);
    const inside = value instanceof Map ? [...value.entries()] : Object.entries(value);
    for (const [key, item] of inside) thaw(item, `${where}.${String(key)}`);
  };
  expect(good).toBeDefined();
  thaw(good, 'edition');
});
