/** The table of old names, by which the check explains an edition that was written before format 1. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EDITION_FILES } from '../../src/data/written-edition';
import { RENAMED_FILES, RENAMED_KEYS, RENAMED_VALUES } from '../../src/data/renamed-keys';
import { STUDY_WORDS } from '../../src/domain/study';
import { field, FIELD_NAMES } from '../../src/view/fields';
import { filesIn } from './support/folder';

const schemas = [...filesIn(new URL('../../geo/schema/', import.meta.url)).values()].join();
const editionFiles: readonly string[] = EDITION_FILES;

test.for(Object.entries(RENAMED_KEYS))('%s has become %s, which the format has', ([, keys]) => {
  for (const key of keys) expect(schemas).toContain(`"${key}": {`);
});

test('an old value has become one that the format has, an old file one that is read', () => {
  for (const value of Object.values(RENAMED_VALUES)) expect(schemas).toContain(`"${value}"`);
  for (const file of Object.values(RENAMED_FILES)) expect(editionFiles).toContain(file);
});

test('geo/README.md knows no old key, unless another key, a value, a page, a word of a study or a key of a link is still called so', () => {
  const readme = readFileSync(new URL('../../geo/README.md', import.meta.url), 'utf8');
  const gone = Object.keys(RENAMED_KEYS).filter((key) => !schemas.includes(`"${key}"`));
  expect(gone.length).toBeGreaterThan(20);
  const called = new Set<string>(['about', ...STUDY_WORDS, ...FIELD_NAMES.map((name) => field(name).key)]);
  expect(gone.filter((key) => readme.includes(`\`${key}\``) && !called.has(key))).toEqual([]);
});
