import { expect, test } from 'vitest';
import { formatIn, messagesIn } from '../../src/i18n';
import { groupEvents } from '../../src/ui/events/event-groups';
import { EventRow } from '../../src/ui/events/event-rows';
import { edition, event } from './support/edition';
import { dated } from './support/evidence';

const story = edition({
  events: [
    event('signing', { when: dated('1925-01-20'), title: { ja: '調印' } }),
    event('reply', { when: dated('1925-01-29') }),
    event('letter')
  ]
});
const language = { t: messagesIn('en'), format: formatIn('en'), order: ['en', 'ja'], ofWords: 'en' };
const rows = groupEvents(story).flatMap((group) =>
  group.events.map((its, i) => new EventRow(its, group, i === 0, story, language))
);

test('the first row of a group has its head, and a date does not repeat the year of the head', () => {
  expect(rows.map(({ key, words: { head, date } }) => [key, head, date])).toEqual([
    ['signing', 'January 1925', '20 January'],
    ['reply', undefined, '29 January'],
    ['letter', 'The source gives no date', '']
  ]);
});

test('a text in another language than the page is marked with it, and a sign has its words', () => {
  const [signing, reply] = rows;
  expect(signing?.words.title).toEqual({ text: '調印', lang: 'ja' });
  expect(reply?.words.title).toEqual({ text: 'reply', lang: undefined });
  expect(signing?.words.signWords).toBe(signing && language.t.grades[signing.words.sign]);
});

test('what a row says is made once', () => {
  expect(rows[0]?.words).toBe(rows[0]?.words);
});
