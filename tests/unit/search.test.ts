import { expect, test } from 'vitest';
import { searchDocuments, type SearchDocument } from '../../src/ui/search/search-documents';
import { SearchIndex } from '../../src/ui/search/search-index';
import { tokenize } from '../../src/ui/search/tokens';
import { edition, event, place } from './support/edition';
import { smallEdition } from './support/small-edition';

const near = smallEdition.openingDate;
const finder = SearchIndex.of(searchDocuments(smallEdition));

const idOf = ({ opens }: SearchDocument) => ('id' in opens ? `${opens.kind}:${opens.id}` : opens.name);
/** Ids as they stand in the list, group after group. */
const ids = (typed: string, its = finder) =>
  its.find(typed, near).flatMap(({ hits }) => hits.map(({ entry }) => idOf(entry)));
const first = (typed: string) => ids(typed)[0];
test.for([
  'Peking',
  'Beijing',
  '北京',
  'Пекин',
  'Pékin',
  'Pekin',
  'ペキン',
  ' пекин ',
  'PEK',
  'Bejing',
  'Пекен'
])('%s finds Peking first', (typed) => {
  expect(first(typed)).toBe('place:peking');
});

test('two letters that changed places are forgiven in a longer word', () => {
  expect(first('Aleksandrvosk')).toBe('place:aleksandrovsk');
  expect(first('Караахн')).toBe('person:karakhan');
});

test('spaces, hyphens, accents, ё and the width of letters do not matter', () => {
  expect(first('sun yat sen')).toBe('person:sun-yat-sen');
  expect(first('Сунь Ят-сен')).toBe('person:sun-yat-sen');
  expect(first('ＰＥＫＩＮＧ')).toBe('place:peking');
  expect(tokenize('Ёлка, Ō-tomari’s 北京站')).toEqual(['елка', 'o', 'tomaris', '北', '京', '站']);
});

test('the group with the best fit leads; a word typed in full comes before one that only begins so', () => {
  const its = SearchIndex.of(
    searchDocuments(
      edition({
        places: [
          place('oharbin', { label: { en: 'Oharbin' } }),
          place('harbinsk', { label: { en: 'Harbinsk' } })
        ],
        events: [event('harbin', { title: { en: 'Harbin' } })]
      })
    )
  );
  expect(its.find('harbin', near).map(({ group }) => group)).toEqual(['events', 'places']);
  expect(ids('harbins', its)).toEqual(['place:harbinsk', 'place:oharbin', 'event:harbin']);
});

test('a slip is forgiven only where nobody is called just so', () => {
  const its = SearchIndex.of(
    searchDocuments(
      edition({ places: ['Peking', 'Peling'].map((en) => place(en.toLowerCase(), { label: { en } })) })
    )
  );
  expect(ids('peking', its)).toEqual(['place:peking']);
  expect(ids('pexing', its).sort()).toEqual(['place:peking', 'place:peling']);
});

test('of misspelt names the nearest comes first, and of equally near ones the one that more events mention', () => {
  const person = (id: string, en: string) => ({ id, name: { en }, life: [], role: {}, names: [] });
  const lev = person('lev', 'Lev Karakhan');
  const people = [person('wife', 'Karakhan’s wife'), person('nobody', 'Tom Karahan'), lev];
  const events = [event('talks', { people: [lev] })];
  const its = SearchIndex.of(searchDocuments(edition({ people, events })));
  expect(ids('karakan', its)).toEqual(['person:lev', 'person:nobody', 'person:wife']);
});

test('a passage is found by its words', () => {
  const passage = { name: 'p7', chapter: 'Peking', text: 'The talks began anew.', lang: 'en' };
  expect(ids('talks anew', SearchIndex.of(searchDocuments(edition(), [passage])))).toEqual(['p7']);
});

test('nothing is found for nothing, nor for what nobody is called', () => {
  expect(ids('  ')).toEqual([]);
  expect(ids('—')).toEqual([]);
  expect(ids('qqqwwwrr')).toEqual([]);
});
