/** What holds for every edition under geo/. */
import { expect, test } from 'vitest';
import { describeProblem } from '../../src/data/problems';
import type { Citation, Evidence } from '../../src/domain/reading';
import { EDITIONS, filesIn, readFolder } from './support/folder';

type Texts = Readonly<Record<string, string>>;

const raw = (edition: string) =>
  [...filesIn(new URL(`../../geo/${edition}/`, import.meta.url))]
    .filter(([name]) => !name.endsWith('.md'))
    .map(([name, text]) => [name, JSON.parse(text) as unknown] as const);

/** Every value inside `value` of one kind; nothing is looked for inside what was found. */
const all = <T extends object>(value: unknown, is: (inside: object) => inside is T): readonly T[] => {
  if (typeof value !== 'object' || value === null || value instanceof Map) return [];
  return is(value) ? [value] : Object.values(value).flatMap((inside) => all(inside, is));
};

const isCitation = (inside: object): inside is Citation => 'source' in inside;
const isEvidence = (inside: object): inside is Evidence => 'grade' in inside && 'citations' in inside;
const isPosition = (inside: object): inside is [number, number] =>
  Array.isArray(inside) && inside.length === 2 && inside.every((n) => typeof n === 'number');

const textsOf = (edition: string) => {
  const languages = readFolder(edition).edition?.languages ?? [];
  const isText = (inside: object): inside is Texts =>
    Object.keys(inside).some((key) => languages.includes(key));
  return raw(edition).flatMap(([, file]) => all(file, isText));
};

test('there is an edition', () => {
  expect(EDITIONS).toContain('far-east-1925');
});

test.for(EDITIONS)('%s has nothing to mend', (name) => {
  const { edition, problems } = readFolder(name);
  expect(problems.map(describeProblem)).toEqual([]);
  expect(edition?.id).toBe(name);
});

test.for(EDITIONS)('every text of %s is there in every language, and only once', (name) => {
  const languages = readFolder(name).edition?.languages ?? [];
  const texts = textsOf(name);
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) {
    expect(Object.keys(text).sort(), JSON.stringify(text)).toEqual([...languages].sort());
    const sentences = Object.values(text).filter((words) => words.split(/\s+/).length >= 8);
    expect(new Set(sentences).size, `${sentences[0]} is left untranslated`).toBe(sentences.length);
  }
});

test.for(EDITIONS)('a text of %s is in the language it says', (name) => {
  for (const { en = '', ru = '' } of textsOf(name)) {
    expect(en).not.toMatch(/\p{Script=Cyrillic}/u);
    if (en.split(' ').length > 2) expect(ru, en).toMatch(/\p{Script=Cyrillic}/u);
  }
});

test.for(EDITIONS)('texts of %s are free of the marks of haste', (name) => {
  for (const text of textsOf(name)) {
    for (const words of Object.values(text)) {
      expect(words).toBe(words.trim());
      expect(words, 'two spaces, a straight quote, a space before a mark').not.toMatch(/ {2}|"| [,.;:]/);
      expect(words).not.toMatch(/\b(TODO|TBD|XXX|lorem)\b/i);
    }
  }
});

test.for(EDITIONS)('every source of %s is cited', (name) => {
  const { edition } = readFolder(name);
  const cited = new Set(all(edition, isCitation).map(({ source }) => source));
  expect([...(edition?.sources.keys() ?? [])].filter((id) => !cited.has(id))).toEqual([]);
});

test.for(EDITIONS)('what %s infers says how', (name) => {
  const inferred = all(readFolder(name).edition, isEvidence).filter(({ grade }) => grade === 'inferred');
  expect(inferred.length).toBeGreaterThan(0);
  expect(inferred.filter(({ note }) => note === undefined)).toEqual([]);
});

test.for(EDITIONS)('what %s has from its editors or from hearsay is not called attested', (name) => {
  const weak = all(readFolder(name).edition, isEvidence).filter(({ citations }) =>
    citations.every(({ source }) => source === 'editors' || source === 'common-knowledge')
  );
  expect(weak.filter(({ grade }) => grade === 'document' || grade === 'attested')).toEqual([]);
});

test.for(EDITIONS)('titles of %s fit the list', (name) => {
  const long = (readFolder(name).edition?.events ?? []).flatMap(({ id, title }) =>
    Object.values(title).flatMap((text) => (text.length > 45 ? `${id}: ${text} (${text.length})` : []))
  );
  expect(long).toEqual([]);
});

test.for(EDITIONS)('every coordinate of %s has four decimals at most', (name) => {
  const positions = raw(name).flatMap(([, file]) => all(file, isPosition));
  expect(positions.length).toBeGreaterThan(100);
  expect(positions.flat().filter((n) => Math.abs(n * 1e4 - Math.round(n * 1e4)) > 1e-6)).toEqual([]);
});
