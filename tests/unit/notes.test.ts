import { expect, test } from 'vitest';
import type { Evidence } from '../../src/domain/reading';
import { notesOf } from '../../src/ui/evidence/notes';
import { sources, evidence } from './support/evidence';

test('notes are numbered in the order of reading, and the same evidence is noted once', () => {
  const [first, second, again] = [
    evidence('attested', 'primary'),
    evidence('attested', 'primary', 'press'),
    evidence('attested', 'primary')
  ];
  const notes = notesOf([first, second, again], sources);
  expect(notes.list.map(({ number }) => number)).toEqual([1, 2]);
  expect([first, second, again].map(notes.numberOf)).toEqual([1, 2, 1]);
});

test('another grade, another place in the source or another remark is another note', () => {
  const plain = evidence('attested', 'primary');
  const located: Evidence = { ...plain, citations: [{ source: 'primary', locator: 'p. 84' }] };
  const remarked: Evidence = { ...plain, note: { en: 'In the morning.' } };
  expect(notesOf([plain, located, remarked, evidence('inferred', 'primary')], sources).list).toHaveLength(4);
});

test('a source is described where it is first named, and only there', () => {
  const { list } = notesOf(
    [evidence('attested', 'primary'), evidence('attested', 'primary', 'press')],
    sources
  );
  expect(list.map(({ cited }) => cited.map(({ first }) => first))).toEqual([[true], [false, true]]);
});
