import { expect, test } from 'vitest';
import { authorityLink, authorityLinks } from '../../src/domain/authority-link';

test('an identifier leads to the page of its authority, and is written as the Linked Places format has it', () => {
  expect(authorityLink('wikidata:Q956')).toEqual({
    authority: 'Wikidata',
    id: 'Q956',
    url: 'https://www.wikidata.org/wiki/Q956',
    identifier: 'wd:Q956'
  });
  expect(authorityLink('geonames:1816670')?.identifier).toBe('gn:1816670');
  expect(authorityLink('whg:12')?.identifier).toBe('https://whgazetteer.org/places/12/detail');
});

test('an address stands for itself, under the name of its host', () => {
  expect(authorityLink('https://d-nb.info/gnd/118551264')).toMatchObject({
    authority: 'd-nb.info',
    url: 'https://d-nb.info/gnd/118551264'
  });
});

test('what is neither leads nowhere', () => {
  for (const text of [
    'Q956',
    'wikidata:956',
    'wikidata:Q1:2',
    'constructor:1',
    'javascript:alert(1)',
    'http://'
  ])
    expect(authorityLink(text), text).toBeUndefined();
  expect(authorityLinks(['viaf:1', 'nonsense'])).toHaveLength(1);
});
