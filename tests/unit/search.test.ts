import { expect, test } from 'vitest';
import { authorList } from '../../src/domain/author';
import type { EntityKind } from '../../src/domain/entities/entity-ref';
import { searchDocuments, type SearchDocument } from '../../src/ui/search/search-documents';
import { SearchIndex } from '../../src/ui/search/search-index';
import { squeezed, tokenize } from '../../src/ui/search/tokens';
import { editionOf } from '../geo/support/folder';
import { edition, event, place } from './support/edition';

const far = editionOf('far-east-1925');
const near = far.openingDate;
const finder = SearchIndex.of(searchDocuments(far));

const idOf = ({ opens }: SearchDocument) => ('id' in opens ? `${opens.kind}:${opens.id}` : opens.name);
/** Ids as they stand in the list, group after group. */
const ids = (typed: string, its = finder) =>
  its.find(typed, near).flatMap(({ hits }) => hits.map(({ entry }) => idOf(entry)));
const first = (typed: string) => ids(typed)[0];
const inGroup = (typed: string, group: string) =>
  (finder.find(typed, near).find((found) => found.group === group)?.hits ?? []).map(({ entry }) =>
    idOf(entry)
  );

test.for([
  'Peking',
  'Beijing',
  '北京',
  'Пекин',
  'Pékin',
  'Pekin',
  'ペキン',
  ' пекин ',
  'PEK',
  'Bejing',
  'Пекен'
])('%s finds Peking first', (typed) => {
  expect(first(typed)).toBe('place:peking');
});

test('every name of a place finds that place first, or another that shares the name', () => {
  const called = new Map<string, string[]>();
  for (const { id, label, names } of far.places) {
    for (const name of [...Object.values(label), ...names.map(({ toponym }) => toponym)]) {
      called.set(squeezed(name), [...(called.get(squeezed(name)) ?? []), `place:${id}`]);
    }
  }
  for (const { names } of far.places) {
    for (const { toponym } of names)
      expect(called.get(squeezed(toponym)), toponym).toContain(inGroup(toponym, 'places')[0]);
  }
});

test('every name of a person finds that person first among the people', () => {
  for (const { id, name, names } of far.people) {
    for (const text of [...Object.values(name), ...names.map((its) => its.name)])
      expect(inGroup(text, 'people')[0], text).toBe(`person:${id}`);
  }
});

/** One slip at letter `i`: another letter, one too few, one too many. */
const slips = (word: string, i: number) => [
  `${word.slice(0, i)}x${word.slice(i + 1)}`,
  word.slice(0, i) + word.slice(i + 1),
  `${word.slice(0, i)}${word[i] ?? ''}${word.slice(i)}`
];

test('a slip anywhere in a name of five letters or more still finds the place among the first three', () => {
  const words = far.places
    .filter(({ rank }) => rank <= 2)
    .flatMap(({ id, label }) => Object.values(label).map((name) => ({ id, name })))
    .filter(({ name }) => /^[\p{Script=Latin}\p{Script=Cyrillic}]{5,}$/u.test(name));
  expect(words.length).toBeGreaterThan(20);
  for (const { id, name } of words) {
    for (const typed of [2, name.length - 2].flatMap((i) => slips(name, i)))
      expect(inGroup(typed, 'places').slice(0, 3), typed).toContain(`place:${id}`);
  }
});

test('two letters that changed places are forgiven in a longer word', () => {
  expect(first('Khabraovsk')).toBe('place:khabarovsk');
  expect(first('Караахн')).toBe('person:karakhan');
});

test('spaces, hyphens, accents, ё and the width of letters do not matter', () => {
  expect(first('sun yat sen')).toBe('person:sun-yat-sen');
  expect(first('Сунь Ят-сен')).toBe('person:sun-yat-sen');
  expect(first('ＰＥＫＩＮＧ')).toBe('place:peking');
  expect(tokenize('Ёлка, Ō-tomari’s 北京站')).toEqual(['елка', 'o', 'tomaris', '北', '京', '站']);
});

test('an event is found by its account and by its day in either language, a source by its author', () => {
  expect(inGroup('20 January 1925', 'events')).toContain('event:convention');
  expect(inGroup('20 января 1925', 'events')).toContain('event:convention');
  expect(inGroup('Лензен', 'sources')).toEqual([]);
  expect(inGroup('Lensen', 'sources')).toHaveLength(
    [...far.sources.values()].filter(({ authors, title }) => /Lensen/.test(`${authorList(authors)} ${title}`))
      .length
  );
});

test('the group with the best fit leads; a word typed in full comes before one that only begins so', () => {
  const its = SearchIndex.of(
    searchDocuments(
      edition({
        places: [
          place('oharbin', { label: { en: 'Oharbin' } }),
          place('harbinsk', { label: { en: 'Harbinsk' } })
        ],
        events: [event('harbin', { title: { en: 'Harbin' } })]
      })
    )
  );
  expect(its.find('harbin', near).map(({ group }) => group)).toEqual(['events', 'places']);
  expect(ids('harbins', its)).toEqual(['place:harbinsk', 'place:oharbin', 'event:harbin']);
});

test('a slip is forgiven only where nobody is called just so', () => {
  expect(inGroup('peking', 'people')).not.toContain('person:peng-shoushen');
  expect(inGroup('karakh', 'people')[0]).toBe('person:karakhan');
});

test('a passage is found by its words', () => {
  const passage = { name: 'p7', chapter: 'Peking', text: 'The talks began anew.', lang: 'en' };
  expect(ids('talks anew', SearchIndex.of(searchDocuments(edition(), [passage])))).toEqual(['p7']);
});

test('nothing is found for nothing, nor for what nobody is called', () => {
  expect(ids('  ')).toEqual([]);
  expect(ids('—')).toEqual([]);
  expect(ids('qqqwwwrr')).toEqual([]);
});

test('whatever is found can be opened', () => {
  const kinds = new Set(
    searchDocuments(far).map(({ opens }) => ('kind' in opens ? opens.kind : ('' as EntityKind)))
  );
  expect([...kinds].sort()).toEqual(['event', 'movement', 'person', 'place', 'route', 'source', 'territory']);
});
