import { expect, test } from 'vitest';
import { disagreementOn, disagreements } from '../../src/domain/disagreement';
import { filterByEvidence } from '../../src/domain/filter-by-evidence';
import { dating } from './support/dates';
import { edition, event } from './support/edition';
import { dated, evidence } from './support/evidence';

test('what differs is told matter by matter, and an event of one voice is not in the list', () => {
  expect(disagreementOn(event('plain', { when: dated('1925-05-15', '1925-05') }))).toBeUndefined();
  const disputed = disagreementOn(event('coffin', { when: dated('1925-03-18', '1925-03-19') }));
  expect(disputed).toMatchObject({ dates: true, quantities: [] });
});

test('two accounts that contradict each other are each of one voice', () => {
  const coffin = event('coffin', {
    when: [
      { value: dating('1925-03-18'), ...evidence('document', 'document') },
      { value: dating('1925-03-19'), ...evidence('attested', 'letter') }
    ]
  });
  const story = edition({ events: [coffin] });
  expect(disagreements(story)).toHaveLength(1);
  for (const account of ['document', 'others'] as const) {
    const edition = filterByEvidence(story, { account, documented: false });
    expect(edition.events).toHaveLength(1);
    expect(disagreements(edition)).toEqual([]);
  }
});
