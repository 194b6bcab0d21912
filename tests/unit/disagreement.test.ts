import { expect, test } from 'vitest';
import { disagreementOn, disagreements } from '../../src/domain/disagreement';
import { filterByEvidence } from '../../src/domain/filter-by-evidence';
import { editionOf } from '../geo/support/folder';
import { event } from './support/edition';
import { dated } from './support/evidence';

const farEast = editionOf('far-east-1925');

test('what differs is told matter by matter, and an event of one voice is not in the list', () => {
  expect(disagreementOn(event('plain', { when: dated('1925-05-15', '1925-05') }))).toBeUndefined();
  const disputed = disagreementOn(event('coffin', { when: dated('1925-03-18', '1925-03-19') }));
  expect(disputed).toMatchObject({ dates: true, quantities: [] });
});

test('an account that stands alone contradicts itself less than all of them together', () => {
  const all = disagreements(farEast).length;
  expect(all).toBeGreaterThan(20);
  for (const account of ['document', 'others'] as const) {
    const { edition } = filterByEvidence(farEast, { account, documented: false });
    expect(disagreements(edition).length).toBeLessThan(all);
  }
});
