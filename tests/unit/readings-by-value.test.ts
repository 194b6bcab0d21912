import { expect, test } from 'vitest';
import { readingsByValue } from '../../src/ui/evidence/readings-by-value';
import { dated } from './support/evidence';

test('the same value from two sources is one answer with both behind it', () => {
  const readings = dated('1925-05-15', '1925-05-14', '1925-05-15');
  const given = readingsByValue(readings, ({ edtf }) => edtf);
  expect(given.map(({ value, evidences }) => [value.edtf, evidences.length])).toEqual([
    ['1925-05-15', 2],
    ['1925-05-14', 1]
  ]);
});
