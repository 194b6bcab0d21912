import { expect, test } from 'vitest';
import { parseDating } from '../../src/domain/parse-dating';
import { parseIsoDate } from '../../src/domain/time';
import { groupEvents, eventRowMarks, type EventGroup } from '../../src/ui/events/event-groups';
import { edition, event } from './support/edition';
import { ABOUT, dated } from './support/evidence';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const story = edition({
  span: parseDating('1924-03/1925-09', ABOUT).span,
  events: [
    event('interpreters', { when: dated('1925') }),
    event('emigration', { when: dated('1925/1926') }),
    event('new-year', { when: dated('1925-01-01T00:30') }),
    event('signing', { when: dated('1925-01-20') }),
    event('letter', { when: [] }),
    event('landing', { when: dated('1920-08') }),
    event('coup', { when: dated('1924-10-23') }),
    event('reply', { when: dated('1925-01-29~') }),
    event('contract', { when: dated('1925-12-14') }),
    event('rumour', { when: dated('1924-23~') })
  ]
});

test('the list goes month by month, what is dated to a season or a year alone before its months, with before, after and undated in groups of their own', () => {
  const nameOf = ({ head }: EventGroup) =>
    typeof head === 'string' ? head : [head.precision, head.span.start];
  expect(groupEvents(story).map((group) => [nameOf(group), ids(group.events)])).toEqual([
    ['before', ['landing']],
    [['season', parseIsoDate('1924-09-01')], ['rumour']],
    [['month', parseIsoDate('1924-10-01')], ['coup']],
    [
      ['year', parseIsoDate('1925-01-01')],
      ['interpreters', 'emigration']
    ],
    [
      ['month', parseIsoDate('1925-01-01')],
      ['new-year', 'signing', 'reply']
    ],
    ['after', ['contract']],
    ['undated', ['letter']]
  ]);
});

test('every event of the edition stands in the list exactly once', () => {
  expect(
    groupEvents(story)
      .flatMap(({ events }) => ids(events))
      .sort()
  ).toEqual(ids(story.events).sort());
});

test('what comes after the current event is ahead, and before the first one everything is', () => {
  const events = story.events.filter(
    ({ id }) => !['interpreters', 'emigration', 'new-year', 'rumour'].includes(id)
  );
  const all = (current: string | undefined) => events.map(eventRowMarks(story, current));
  expect(all('signing')).toEqual(['current', 'undated', 'past', 'past', 'ahead', 'ahead']);
  expect(new Set(all(undefined))).toEqual(new Set(['ahead', 'undated']));
});
