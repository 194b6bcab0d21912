/** What an author is told of each broken edition; that this is all that can be told; and that the page of docs shows it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/data/check';
import { BAD, broken, CASES, changeOf, GOOD, told } from './support/broken';
import { sentencesOf } from './support/sentences';
import { withMessages } from './support/page';

test('the edition that the broken ones are made from has nothing to mend', () => {
  expect(checkFolder(GOOD).problems).toEqual([]);
});

test.for(CASES)('%s is told to the author, and nothing else is', async (name) => {
  const lines = told(name);
  expect(lines).not.toEqual([]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL(`${name}/expected.txt`, BAD))
  );
});

test.for(CASES)('each problem of %s leads to a line of its file, if the file is there', (name) => {
  const files = broken(changeOf(name));
  for (const { file, line, column = 0, message } of checkFolder(files).problems) {
    const text = files.get(file);
    if (typeof text !== 'string' || /^is no file|is no language of this edition/.test(message)) continue;
    const written = text.split('\n')[(line ?? 0) - 1];
    expect(written, `${file}:${line}`).toBeDefined();
    expect(column).toBeLessThanOrEqual((written ?? '').length + 1);
  }
});

test('every sentence that the checker knows is shown by a broken edition', () => {
  const all = CASES.flatMap(told).join('\n');
  const silent = sentencesOf(new URL('../../src/', import.meta.url)).filter((words) => !all.includes(words));
  expect(silent, 'add a folder to tests/geo/bad that makes the checker say this').toEqual([]);
});

test('docs/checking.md shows every message (npx vitest run tests/geo/bad.test.ts -u writes it)', async () => {
  const page = new URL('../../docs/checking.md', import.meta.url);
  await expect(withMessages(readFileSync(page, 'utf8'))).toMatchFileSnapshot(fileURLToPath(page));
});
