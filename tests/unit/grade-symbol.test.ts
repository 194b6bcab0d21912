import { expect, test } from 'vitest';
import {
  eventSymbolName,
  GRADE_SYMBOL_PATHS,
  GRADE_SYMBOLS,
  gradeSymbolName
} from '../../src/ui/evidence/grade-symbol';
import { edition, event } from './support/edition';
import { sources, evidence, dated } from './support/evidence';

test('what only popular pages attest is attested weakly; one better page is enough', () => {
  expect(gradeSymbolName(evidence('attested', 'popular', 'popular'), sources)).toBe('weak');
  expect(gradeSymbolName(evidence('attested', 'popular', 'press'), sources)).toBe('attested');
  expect(gradeSymbolName(evidence('attested', 'popular', 'none'), sources)).toBe('weak');
  expect(gradeSymbolName(evidence('inferred', 'popular'), sources)).toBe('inferred');
});

test('an event is as sure as its date, as its first sentence without one, and disputed when dates differ', () => {
  const claims = [{ value: { en: 'So it is said.' }, ...evidence('unverified', 'popular') }];
  const signs = [dated('1925-03-18'), [], dated('1925-03-18', '1925-03-19')].map((when) =>
    eventSymbolName(event('funeral', { when, claims }), { ...edition(), sources })
  );
  expect(signs).toEqual(['attested', 'unverified', 'disputed']);
});

test('every sign has a form of its own, so that no two grades look alike', () => {
  const forms = GRADE_SYMBOLS.map((name) => JSON.stringify(GRADE_SYMBOL_PATHS[name]));
  expect(new Set(forms).size).toBe(GRADE_SYMBOLS.length);
});
