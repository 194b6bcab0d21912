import { expect, test } from 'vitest';
import { didYouMean } from '../../src/data/did-you-mean';

test.for([
  ['shangai', '; did you mean "shanghai"?'],
  ['kobee', '; did you mean "kobe"?'],
  ['shanhgai', '; did you mean "shanghai"?'],
  ['kboe', '; did you mean "kobe"?'],
  ['kyoto', ''],
  ['canton', ''],
  ['', '']
] as const)('for "%s" the suggestion is: %s', ([word, suggestion]) => {
  expect(didYouMean(word, ['peking', 'kobe', 'shanghai'])).toBe(suggestion);
});

test('of two that were perhaps meant the nearer one is suggested', () => {
  expect(didYouMean('zone-a1', ['zone-bc', 'zone-a'])).toBe('; did you mean "zone-a"?');
});
