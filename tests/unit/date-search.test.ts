import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate, midnight, noonOf } from '../../src/domain/time';
import { filterEvents, NO_FILTER } from '../../src/domain/event-filter';
import { dateInWords } from '../../src/i18n/date-in-words';
import { searchDocuments } from '../../src/ui/search/search-documents';
import { SearchIndex } from '../../src/ui/search/search-index';
import { parseTypedDate } from '../../src/i18n/parse-date';
import { when } from './support/dates';
import { edition, event } from './support/edition';
import { ERAS } from './support/eras';
import { anyDay, DAY_FORMS } from './support/typed-dates';

const near = noonOf(midnight(1925, 1, 20));
const dated = (id: string, ...edtf: string[]) => event(id, { when: when(...edtf) });
const indexOf = (...events: ReturnType<typeof event>[]) =>
  SearchIndex.of(searchDocuments(edition({ events })));
const eventsFound = (index: SearchIndex, typed: string) =>
  index
    .find(typed, near, ERAS)
    .flatMap(({ hits }) => hits.map(({ entry }) => 'id' in entry.opens && entry.opens.id));

const story = indexOf(
  dated('occupation', '1920-07/1925-05-15'),
  dated('talks', '1924-05-14/..'),
  dated('signing', '1925-01-20'),
  dated('spring', '1925-21'),
  dated('flag lowered', '1925-05-15', '1925-05-14'),
  dated('harvest', '1924-09'),
  event('undated')
);

test.for([
  '15.5.1925',
  '15.05.25',
  '5/15/1925',
  '1925-05-15',
  '15 May 1925',
  '15 мая 1925 г.',
  '大正14年5月15日'
])('"%s" finds what may have happened on that day, the event of that day first', (typed) => {
  expect(eventsFound(story, typed)).toEqual(['flag lowered', 'spring', 'occupation', 'talks']);
});

test('a day can be typed as it is shown or written in any language, and finds the event of that day', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...DAY_FORMS), (t, form) => {
      const index = indexOf(dated('that day', isoDate(t)), dated('long before', '1700-01-01'));
      expect([form(t), eventsFound(index, form(t))]).toEqual([form(t), ['that day']]);
    })
  );
});

test('whatever the date field reads is found, and by the same span of time', () => {
  const typed = ['May 1925', 'весна 1925', '1925', '1–20 января 1925', '1924-09/1925-01', '民國十四年五月'];
  for (const text of typed) {
    const read = parseTypedDate(text, near, ERAS);
    expect(read).toHaveProperty('dating');
    expect(eventsFound(story, text), text).toEqual(
      'dating' in read ? eventsFound(story, read.dating.edtf) : undefined
    );
  }
  expect(eventsFound(story, '1–20 января 1925')[0]).toBe('signing');
});

test('a text that may mean two days finds the events of both', () => {
  const index = indexOf(
    dated('in May', '1925-05-06'),
    dated('in June', '1925-06-05'),
    dated('in July', '1925-07')
  );
  expect(eventsFound(index, '5/6/1925')).toEqual(['in May', 'in June']);
});

test('a day that does not exist, or on which nothing happened, finds no event', () => {
  expect(eventsFound(story, '30 February 1925')).toEqual([]);
  expect(eventsFound(story, '15.05.1889')).toEqual([]);
});

const DAYS = ['20 January', 'January 20', 'the 20th of January', '20 января', '20 Jan.', '20 janvier'];

test.for([...DAYS, '1月20日', '一月二十日'])(
  '"%s" finds what is dated to that day of any year, what lasted least first',
  (typed) => {
    const events = [
      dated('from that day on', '1925-01-20/1925-01-22'),
      dated('that month', '1925-01'),
      dated('signing', '1925-01-20'),
      dated('a year later, as some say', '1926-01-21', '1926-01-20T08:00'),
      dated('the day after', '1925-01-21')
    ];
    const found = ['a year later, as some say', 'signing', 'from that day on'];
    expect(eventsFound(indexOf(...events), typed)).toEqual(found);
    const filter = { ...NO_FILTER, text: typed, datedAs: dateInWords(typed) };
    expect(filterEvents(edition({ events }), filter).map(({ id }) => id)).toEqual(found.toReversed());
  }
);

test.for(['January', 'Jan', '20', '1925', 'Peking', '30 days', 'May Day', '1月', '20日', '春'])(
  '"%s" is no date without its year',
  (typed) => expect(dateInWords(typed)).toBeUndefined()
);
