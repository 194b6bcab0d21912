/** What is known of the story of far-east-1925, fact by fact: nothing of it is left out silently. */
import { expect, test } from 'vitest';
import { exists, SELECTABLE, type Selection } from '../../src/domain/selection';
import type { Citation } from '../../src/domain/reading';
import { FURTHER, RECORD, type Told } from './record';
import { editionOf } from './support/folder';

const edition = editionOf('far-east-1925');

/** How many facts each of the sixteen paragraphs states. */
const FACTS = [1, 2, 2, 1, 6, 4, 1, 1, 5, 3, 2, 3, 3, 5, 3, 7];

const citations = (value: unknown): Citation[] =>
  typeof value !== 'object' || value === null
    ? []
    : 'source' in value
      ? [value as Citation]
      : (value instanceof Map ? [] : Object.values(value)).flatMap(citations);
const cited = citations(edition).filter(({ source }) => source === 'document');
const paragraphsOf = (value: unknown) =>
  citations(value).flatMap(({ source, locator }) => (source === 'document' ? Number(locator) : []));

test('every fact of the document is in the record once, in its order', () => {
  const rows = FACTS.flatMap((count, i) => Array.from({ length: count }, (_, j) => `D${i + 1}.${j + 1}`));
  expect(RECORD.map(({ row }) => row)).toEqual(rows);
});

test('a fact belongs to the paragraph that its number names', () => {
  for (const { row, paragraph } of RECORD) expect(row).toMatch(new RegExp(`^D${paragraph}\\.`));
});

const SELECTIONS: readonly string[] = SELECTABLE;
/** Whether the edition has what a row names; people and sources are no selections, but they can tell a fact. */
function tells(kind: string, id: string): boolean {
  if (kind === 'person') return edition.people.some((person) => person.id === id);
  if (kind === 'source') return edition.sources.has(id);
  return SELECTIONS.includes(kind) && exists(edition, { kind: kind as Selection['kind'], id });
}
function expectTold(told: Told) {
  if ('omitted' in told) {
    expect(told.omitted.split(' ').length).toBeGreaterThan(3);
    return;
  }
  expect(told.ids.length).toBeGreaterThan(0);
  expect(new Set(told.ids).size).toBe(told.ids.length);
  for (const link of told.ids) {
    const [kind = '', id = ''] = link.split(':');
    expect(tells(kind, id), link).toBe(true);
  }
}

test.for(RECORD)('$row is told by something the edition has, or left out with a reason', (row) => {
  expectTold(row);
  for (const link of 'ids' in row ? row.ids : []) expect(SELECTABLE).toContain(link.split(':')[0]);
});

test.for(RECORD.filter((row) => 'ids' in row))('what tells $row cites the paragraph', (row) => {
  const events = 'ids' in row ? row.ids.filter((link) => link.startsWith('event:')) : [];
  const told = events.flatMap((link) =>
    paragraphsOf(edition.events.find(({ id }) => `event:${id}` === link))
  );
  expect(told).toContain(row.paragraph);
});

test('the document is cited by paragraph, from 1 to 16, and every paragraph is cited', () => {
  const numbers = cited.map(({ locator }) => Number(locator));
  expect(new Set(numbers)).toEqual(new Set(FACTS.map((_, i) => i + 1)));
});

test('what is graded as the document’s cites the document, and the other way round', () => {
  const graded = (value: unknown): { grade: string; citations: Citation[] }[] =>
    typeof value !== 'object' || value === null || value instanceof Map
      ? []
      : 'grade' in value
        ? [value as { grade: string; citations: Citation[] }]
        : Object.values(value).flatMap(graded);
  for (const { grade, citations: list } of graded(edition)) {
    if (grade === 'document') expect(list.map(({ source }) => source)).toContain('document');
    if (list.every(({ source }) => source === 'document')) expect(['document', 'inferred']).toContain(grade);
  }
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

test('every further fact is in the record once, in its order', () => {
  const rows = SERIES.flatMap(([letter, series]) => numbersIn(series).map((number) => letter + number));
  expect(FURTHER.map(({ row }) => row)).toEqual(rows);
});

test('no fact stands twice, whatever its series', () => {
  const rows = [...RECORD, ...FURTHER].map(({ row }) => row);
  expect(new Set(rows).size).toBe(rows.length);
});

test.for(FURTHER)('$row is told by something the edition has, or left out with a reason', (row) => {
  expectTold(row);
});

test('every event tells a fact of the record', () => {
  const told = new Set([...RECORD, ...FURTHER].flatMap((row) => ('ids' in row ? row.ids : [])));
  expect(edition.events.map(({ id }) => `event:${id}`).filter((link) => !told.has(link))).toEqual([]);
});
