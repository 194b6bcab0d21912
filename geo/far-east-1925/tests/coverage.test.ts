/** That the edition covers every fact that was gathered: nothing is left out silently. What it has besides is not asked. */
import { expect, test } from 'vitest';
import type { Citation, Evidence } from '../../../src/domain/reading';
import { exists } from '../../../src/domain/entities';
import { parseRef } from '../../../src/domain/entities/entity-ref';
import { editionOf } from '../../../tests/geo/support/folder';
import { DOCUMENT, type Coverage } from './coverage-of-document';
import { OTHER_SOURCES } from './coverage-of-sources';
import { allOf } from '../../../tests/unit/support/all-of';

const edition = editionOf('far-east-1925');
const document = Object.entries(DOCUMENT);
const others = Object.values(OTHER_SOURCES).flatMap((section) => Object.entries(section));

/** How many facts each of the sixteen paragraphs states. */
const FACTS = [1, 2, 2, 1, 6, 4, 1, 1, 5, 3, 2, 3, 3, 5, 3, 7];

test('every fact of the document is in the table once, in its order', () => {
  const facts = FACTS.flatMap((count, i) => Array.from({ length: count }, (_, j) => `D${i + 1}.${j + 1}`));
  expect(Object.keys(DOCUMENT)).toEqual(facts);
});

/** The numbers of each series of facts, in the order of the record; a letter follows the number it was put after. */
const SERIES: readonly (readonly [string, string])[] = [
  ['S2.', '1-17'],
  ['T', '1-9'],
  ['S2.', '20-36'],
  ['P', '1-7'],
  ['G', '1-18'],
  ['Y', '1-23'],
  ['K', '1-12'],
  ['H', '1-7'],
  ['C', '1-5'],
  ['B', '1-14'],
  ['E', '1-3 3b 3c 4-6 6b 6c 6d 6e 7-9 9b 9c 10-13 13b 13c 13d 14-19 19b 20-28'],
  ['E', '40-41 41b 42-49 49b 50-52 52b 53-55 60-67 70-76']
];
const numbersIn = (series: string) =>
  series.split(' ').flatMap((part) => {
    const [from, to] = part.split('-');
    if (to === undefined) return [part];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i));
  });

test('every fact of other sources is in the table once, in its order', () => {
  const facts = SERIES.flatMap(([letter, series]) => numbersIn(series).map((number) => letter + number));
  expect(others.map(([fact]) => fact)).toEqual(facts);
  expect(new Set(facts).size).toBe(facts.length);
});

const linksOf = (coverage: Coverage) => (typeof coverage === 'string' ? coverage.split(' ') : []);

/** Whether the edition has what a link names. */
function has(link: string): boolean {
  const ref = parseRef(link);
  return ref !== undefined && exists(edition, ref);
}

test.for([...document, ...others])(
  '%s is covered by what the edition has, or left out with a reason',
  ([, coverage]) => {
    if (typeof coverage === 'object') {
      expect(coverage.omitted.split(' ').length).toBeGreaterThan(3);
      return;
    }
    const links = linksOf(coverage);
    expect(links.filter((link) => !has(link))).toEqual([]);
    expect(new Set(links).size).toBe(links.length);
  }
);

const citationsIn = (value: unknown): readonly Citation[] => {
  if (typeof value !== 'object' || value === null || value instanceof Map) return [];
  return 'source' in value ? [value as Citation] : Object.values(value).flatMap(citationsIn);
};
/** The paragraphs of the document that something cites; without a number it cites the essay before them. */
const paragraphsOf = (value: unknown) =>
  citationsIn(allOf(value)).flatMap(({ source, locator }) =>
    source === 'document' && locator !== undefined ? Number(locator) : []
  );

test.for(document)('an event that covers %s cites its paragraph', ([fact, coverage]) => {
  const events = edition.events.filter(({ id }) => linksOf(coverage).includes(`event:${id}`));
  expect(events.flatMap(paragraphsOf)).toContain(Number(/^D(\d+)/.exec(fact)?.[1]));
});

test('the document is cited by paragraph, from 1 to 16, and every paragraph is cited', () => {
  expect(new Set(paragraphsOf(edition))).toEqual(new Set(FACTS.map((_, i) => i + 1)));
});

test('what is graded as the document’s cites the document, and the other way round', () => {
  const graded = (value: unknown): Evidence[] =>
    typeof value !== 'object' || value === null || value instanceof Map
      ? []
      : 'grade' in value
        ? [value as Evidence]
        : Object.values(value).flatMap(graded);
  for (const { grade, citations: list } of graded(allOf(edition))) {
    if (grade === 'document') expect(list.map(({ source }) => source)).toContain('document');
    if (list.every(({ source }) => source === 'document')) expect(['document', 'inferred']).toContain(grade);
  }
});
