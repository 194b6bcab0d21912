/** What rests on a source, counted once more from the files as they are written. */
import { expect, test } from 'vitest';
import { exists } from '../../src/domain/entities';
import { STORIES_FILE } from '../../src/data/parse-stories';
import { statementsCiting, sourcesCitedBy } from '../../src/domain/citation-index';
import { unlisted } from '../unit/support/unlisted';
import { editionOf, EDITIONS, filesIn } from './support/folder';

/** The source of each citation under any `sources` of a file. */
function cited(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]: readonly [string, unknown]) =>
    key === 'sources' && Array.isArray(inside)
      ? inside.flatMap((citation) => (typeof citation === 'string' ? [citation.split('#')[0] ?? ''] : []))
      : cited(inside)
  );
}

test.for(EDITIONS)('everything in %s that cites a source rests on it, and nothing else', (name) => {
  const edition = editionOf(name);
  const counts = new Map<string, number>();
  for (const [file, text] of filesIn(new URL(`../../geo/${name}/`, import.meta.url))) {
    if (file.endsWith('.md') || file === STORIES_FILE) continue; // a caption is told, not listed
    for (const source of cited(JSON.parse(text))) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  expect(counts.size).toBeGreaterThan(10);
  const ids = [...edition.sources.keys()];
  expect(Object.fromEntries(ids.map((id) => [id, statementsCiting(edition, id).length]))).toEqual(
    Object.fromEntries(ids.map((id) => [id, counts.get(id) ?? 0]))
  );
});

test.for(EDITIONS)('each piece of evidence in %s is listed, and listed once', (name) => {
  expect(unlisted(editionOf(name))).toEqual({ missing: [], repeated: [] });
});

test.for(EDITIONS)(
  'whatever rests on a source of %s can be opened, and the source is among its own',
  (name) => {
    const edition = editionOf(name);
    for (const id of edition.sources.keys()) {
      const all = statementsCiting(edition, id);
      const selections = all.flatMap(({ selection }) => selection ?? []);
      expect(selections.every((selection) => exists(edition, selection))).toBe(true);
      const [first] = selections;
      if (first) expect(sourcesCitedBy(edition, [first])).toContain(id);
    }
  }
);
