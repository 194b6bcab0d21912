import { expect, test } from 'vitest';
import { describe, didYouMean, Spot, type Problem } from '../../src/data/problems';

const told = (where: (file: Spot) => Spot) => {
  const found: Problem[] = [];
  where(new Spot(found, 'events.geojson')).report('is wrong');
  return found.map(describe)[0];
};

test('a problem says file, feature and field, and then what is wrong', () => {
  const feature = (file: Spot) => file.in('features[14] "flag-lowered"').in('when').in('[0]').in('edtf');
  expect(told(feature)).toBe('events.geojson features[14] "flag-lowered" when[0].edtf: is wrong');
});

test('a problem of the whole file names the file only', () => {
  expect(told((file) => file.in(''))).toBe('events.geojson: is wrong');
});

test('all spots of a file report to one list, in the order of reading', () => {
  const found: Problem[] = [];
  const file = new Spot(found, 'edition.json');
  file.in('span').report('first');
  file.in('kinds').in('[0]').report('second');
  expect(found.map(({ message }) => message)).toEqual(['first', 'second']);
});

test.for([
  ['shangai', '; did you mean "shanghai"?'],
  ['kobee', '; did you mean "kobe"?'],
  ['canton', ''],
  ['', '']
] as const)('for "%s" the suggestion is: %s', ([word, suggestion]) => {
  expect(didYouMean(word, ['peking', 'kobe', 'shanghai'])).toBe(suggestion);
});

test('of two that were perhaps meant the nearer one is suggested', () => {
  expect(didYouMean('zone-a1', ['zone-bc', 'zone-a'])).toBe('; did you mean "zone-a"?');
});
