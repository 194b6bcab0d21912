/**
 * Broken editions. Each folder of bad/ is named after what is wrong: its change.json says which words of good/ are
 * replaced by which, file by file (null: the file is missing), and its expected.txt what an author is then told, line
 * by line. A line that ends in "…" goes on in words of the JavaScript engine's own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/data/check';
import { filesIn } from './support/folder';

type Change = Readonly<Record<string, Readonly<Record<string, string>> | null>>;

const GOOD = filesIn(new URL('good/', import.meta.url));
const BAD = new URL('bad/', import.meta.url);
const cases = readdirSync(BAD);

function broken(name: string): ReadonlyMap<string, string> {
  const change = JSON.parse(readFileSync(new URL(`${name}/change.json`, BAD), 'utf8')) as Change;
  const files = new Map(GOOD);
  for (const [file, words] of Object.entries(change)) {
    if (words === null) files.delete(file);
    for (const [good, bad] of Object.entries(words ?? {})) {
      const parts = (files.get(file) ?? '').split(good);
      expect(parts, `${good} stands once in good/${file}`).toHaveLength(2);
      files.set(file, parts.join(bad));
    }
  }
  return files;
}

test('the edition that the broken ones are made from has nothing to mend', () => {
  expect(checkFolder(GOOD)).toEqual({
    problems: [],
    summary: 'good 1.0.0: 2 places, 1 events, 1 movements, 1 territories, 1 lines, 1 people, 2 sources'
  });
});

test.for(cases)('%s is told to the author, and nothing else is', (name) => {
  const expected = readFileSync(new URL(`${name}/expected.txt`, BAD), 'utf8')
    .trimEnd()
    .split('\n');
  const told = checkFolder(broken(name)).problems.map((line, i) => {
    const start = expected[i]?.endsWith('…') ? expected[i].slice(0, -1) : undefined;
    return start !== undefined && line.startsWith(start) ? `${start}…` : line;
  });
  expect(told).toEqual(expected);
});
