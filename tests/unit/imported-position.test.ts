import { expect, test } from 'vitest';
import words from '../../src/i18n/en/import';
import { importedAngle, importedPair, importedPosition } from '../../src/import/imported-position';

test.each([
  ['39.9', 39.9],
  ['39,9', 39.9],
  ['-0,12', -0.12],
  ['39°54′ N', 39.9],
  ['39°54\'0" S', -39.9],
  ['W 3.5', -3.5],
  ['39°54′ с. ш.', 39.9],
  ['39°54′ ю. ш.', -39.9],
  ['116°24′ в. д.', 116.4],
  ['3° з. д.', -3],
  ['39°70′', undefined],
  ['north', undefined]
])('%s is %s degrees', (text, degrees) => {
  const read = importedAngle(text);
  if (degrees === undefined) expect(read).toBeUndefined();
  else expect(read).toBeCloseTo(degrees, 9);
});

test('a pair is latitude and longitude, as maps on the web copy them', () => {
  expect(importedPair('39.9, 116.4')).toEqual(['39.9', '116.4']);
  expect(importedPair('39,9; 116,4')).toEqual(['39,9', '116,4']);
  expect(importedPair('39.9,116.4')).toEqual(['39.9', '116.4']);
  expect(importedPair('39.9')).toBeUndefined();
});

test('a position off the earth is none', () => {
  expect(importedPosition('39.90001', '190')).toEqual({ position: [-170, 39.9] });
  const swapped = importedPosition('116.4', '39.9');
  expect('problem' in swapped && swapped.problem(words)).toBe(
    'read 116.4 for a latitude (−90 to 90); are longitude and latitude swapped?'
  );
});
