import { expect, test } from 'vitest';
import { signOf, signOfEvent } from '../../src/ui/column/signs';
import { edition, event } from './support/edition';
import { sources, evidence, dated } from './support/evidence';

test('what only popular pages attest is attested weakly; one better page is enough', () => {
  expect(signOf(evidence('attested', 'W', 'W'), sources)).toBe('weak');
  expect(signOf(evidence('attested', 'W', 'N'), sources)).toBe('attested');
  expect(signOf(evidence('inferred', 'W'), sources)).toBe('inferred');
});

test('an event is as sure as its date, as its first sentence without one, and disputed when dates differ', () => {
  const claims = [{ value: { en: 'So it is said.' }, ...evidence('unverified', 'W') }];
  const signs = [dated('1925-03-18'), [], dated('1925-03-18', '1925-03-19')].map((when) =>
    signOfEvent(event('funeral', { when, claims }), { ...edition(), sources })
  );
  expect(signs).toEqual(['attested', 'unverified', 'disputed']);
});
