/** What holds for every edition under geo/. */
import { expect, test } from 'vitest';
import { checkFolder, formatProblem } from '../../src/data/check';
import { EDITIONS, filesIn } from './support/folder';

test('there is an edition', () => {
  expect(EDITIONS).toContain('far-east-1925');
});

test.for(EDITIONS)('%s has nothing to mend and nothing to look at', (name) => {
  const { edition, problems } = checkFolder(filesIn(new URL(`../../geo/${name}/`, import.meta.url)));
  expect(problems.filter(({ severity }) => severity !== 'note').map(formatProblem)).toEqual([]);
  expect(edition?.id).toBe(name);
});
