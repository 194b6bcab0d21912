/** What the search finds in a whole edition: everything by each of its names, and with a slip of the pen. */
import { expect, test } from 'vitest';
import type { EntityKind } from '../../src/domain/entities/entity-ref';
import { searchDocuments, type SearchDocument } from '../../src/ui/search/search-documents';
import { SearchIndex } from '../../src/ui/search/search-index';
import { squeezed } from '../../src/ui/search/tokens';
import { editionOf } from './support/folder';

const far = editionOf('far-east-1925');
const near = far.openingDate;
const finder = SearchIndex.of(searchDocuments(far));

const idOf = ({ opens }: SearchDocument) => ('id' in opens ? `${opens.kind}:${opens.id}` : opens.name);
const inGroup = (typed: string, group: string) =>
  (finder.find(typed, near).find((found) => found.group === group)?.hits ?? []).map(({ entry }) =>
    idOf(entry)
  );

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

test.for([
  ['ハルビン', 'place:harbin'],
  ['はるびん', 'place:harbin'],
  ['ﾄｳｷｮｳ', 'place:tokyo'],
  ['とうきょう', 'place:tokyo'],
  ['さっぽろ', 'place:sapporo'],
  ['もすくわ', 'place:moscow'],
  ['ナンキン', 'place:nanking'],
  ['哈尔滨', 'place:harbin'],
  ['哈爾濱', 'place:harbin'],
  ['哈爾浜', 'place:harbin'],
  ['豊原', 'place:toyohara'],
  ['満洲里', 'place:manchouli'],
  ['广州', 'place:canton']
] as const)('%s finds %s first among the places', ([typed, id]) => {
  expect(inGroup(typed, 'places')[0]).toBe(id);
});

test.for([
  ['いのうえ', 'person:inoue'],
  ['よしざわ けんきち', 'person:yoshizawa'],
  ['芳沢謙吉', 'person:yoshizawa'],
  ['孙中山', 'person:sun-yat-sen'],
  ['冯玉祥', 'person:feng-yuxiang']
] as const)('%s finds %s first among the people', ([typed, id]) => {
  expect(inGroup(typed, 'people')[0]).toBe(id);
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

test('whatever is found can be opened', () => {
  const kinds = new Set(
    searchDocuments(far).map(({ opens }) => ('kind' in opens ? opens.kind : ('' as EntityKind)))
  );
  expect([...kinds].sort()).toEqual(['event', 'movement', 'person', 'place', 'route', 'source', 'territory']);
});

test('an event is found by its account and by its day in either language, a source by its author', () => {
  expect(inGroup('20 January 1925', 'events')).toContain('event:convention');
  expect(inGroup('20 января 1925', 'events')).toContain('event:convention');
  expect(inGroup('Лензен', 'sources')).toEqual([]);
  expect(inGroup('Lensen', 'sources')).toContain('source:lensen');
});
