import { expect, test } from 'vitest';
import { foldSpelling } from '../../src/domain/fold-spelling';

test('a name is the same in capitals, with accents, with another apostrophe and with another dash', () => {
  for (const typed of ['Sun Yat-sen', 'sun yat\u2011sen', 'SUN YAT\u2013SEN', 'Sūn Ya\u2019t\u2010sen'])
    expect(foldSpelling(typed)).toBe('sun yat-sen');
  expect(foldSpelling(' Ёлка ')).toBe('елка');
});
