/** The given document of far-east-1925, fact by fact: nothing of it is left out silently. */
import { expect, test } from 'vitest';
import { exists, SELECTABLE, type Selection } from '../../src/domain/selection';
import type { Citation } from '../../src/domain/reading';
import { RECORD } from './record';
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

test.for(RECORD)('$row is told by something the edition has, or left out with a reason', (row) => {
  if ('omitted' in row) {
    expect(row.omitted.split(' ').length).toBeGreaterThan(3);
    return;
  }
  expect(row.ids.length).toBeGreaterThan(0);
  for (const link of row.ids) {
    const [kind, id] = link.split(':') as [Selection['kind'], string];
    expect(SELECTABLE, link).toContain(kind);
    expect(exists(edition, { kind, id }), link).toBe(true);
  }
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
