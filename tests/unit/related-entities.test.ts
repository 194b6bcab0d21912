import { expect, test } from 'vitest';
import { parseDating } from '../../src/domain/parse-dating';
import { relatedEntities } from '../../src/ui/entities/related-entities';
import { edition, event } from './support/edition';
import { ABOUT, dated } from './support/evidence';

const story = edition({
  span: parseDating('1924-03/1925-09', ABOUT).span,
  events: [
    event('signing', { when: dated('1925-01-20') }),
    event('letter', { when: [] }),
    event('funeral', { when: dated('1925-03-18', '1925-03-19') }),
    event('landing', { when: dated('1920-08') }),
    event('coup', { when: dated('1924-10-23') }),
    event('reply', { when: dated('1925-01-29~') }),
    event('contract', { when: dated('1925-12-14') })
  ]
});

test('related things come in order of time, undated last, each with every reading of its date; unknown ids are left out', () => {
  const found = relatedEntities(
    story,
    ['letter', 'funeral', 'signing', 'nowhere', 'coup'].map((id) => ({ kind: 'event', id }))
  );
  expect(found.map(({ selection }) => selection.id)).toEqual(['coup', 'signing', 'funeral', 'letter']);
  expect(found.map(({ when }) => when.map(({ value }) => value.edtf).join(' or '))).toEqual([
    '1924-10-23',
    '1925-01-20',
    '1925-03-18 or 1925-03-19',
    ''
  ]);
});
