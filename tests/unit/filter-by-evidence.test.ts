import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACCOUNTS, ALL_EVIDENCE, type EvidenceFilter } from '../../src/domain/evidence-filter';
import { GRADES } from '../../src/domain/reading';
import { excludedCounts } from '../../src/domain/excluded-counts';
import { filterByEvidence } from '../../src/domain/filter-by-evidence';
import { dating } from './support/dates';
import { edition, event, place } from './support/edition';
import { evidence } from './support/evidence';
import { smallEdition } from './support/small-edition';

const documented: EvidenceFilter = { account: 'all', documented: true };
const everyChoice = ACCOUNTS.flatMap((account) =>
  [false, true].map((documented): EvidenceFilter => ({ account, documented }))
);

test('a reader who has chosen nothing is told the edition itself', () => {
  expect(filterByEvidence(smallEdition, ALL_EVIDENCE)).toBe(smallEdition);
  const excluded = excludedCounts(smallEdition, filterByEvidence(smallEdition, ALL_EVIDENCE));
  expect(Object.values(excluded)).toEqual([0, 0, 0, 0, 0, 0]);
});

test('the same choice gives the same value, so that nothing is built twice', () => {
  for (const told of everyChoice)
    expect(filterByEvidence(smallEdition, { ...told })).toBe(filterByEvidence(smallEdition, told));
});

test('statements left out are counted one by one, a place of an event not with the event', () => {
  const doubtful = { value: dating('1925-05'), ...evidence('inferred', 'editors') };
  const sure = { value: { en: 'So.' }, ...evidence('attested', 'letter') };
  const town = place('town', { evidence: evidence('inferred', 'editors') });
  const its = event('it', { claims: [sure], when: [doubtful], where: [{ ...sure, value: town }] });
  const whole = edition({ events: [its], places: [town] });
  const excluded = excludedCounts(whole, filterByEvidence(whole, documented));
  // The date, where it was, and the point of the town itself.
  expect(excluded).toMatchObject({ events: 0, places: 1, readings: 3 });
});

test('an event is told as long as a sentence or a date of it is', () => {
  const sources = fc.constantFrom('document', 'editors', 'letter');
  const graded = fc.record({ grade: fc.constantFrom(...GRADES), source: sources });
  fc.assert(
    fc.property(
      fc.array(graded, { maxLength: 3 }),
      fc.array(graded, { maxLength: 3 }),
      fc.constantFrom(...everyChoice),
      (claims, dates, told) => {
        const its = event('it', {
          claims: claims.map(({ grade, source }) => ({ value: { en: 'So.' }, ...evidence(grade, source) })),
          when: dates.map(({ grade, source }) => ({ value: dating('1925-05'), ...evidence(grade, source) }))
        });
        const wanted = ({ grade, source }: (typeof claims)[number]) =>
          (told.account === 'all' || (told.account === 'document') === (source === 'document')) &&
          (!told.documented || grade === 'document' || grade === 'attested');
        const [left] = filterByEvidence(edition({ events: [its] }), told).events;
        expect(left?.details().claims.length ?? 0).toBe(claims.filter(wanted).length);
        expect(left?.when.length ?? 0).toBe(dates.filter(wanted).length);
        const chosen = told.account !== 'all' || told.documented;
        expect(left === undefined).toBe(chosen && ![...claims, ...dates].some(wanted));
      }
    )
  );
});
