/** A reading that is not shown does not become wrong: what an evidence filter leaves is never surer than the whole. */
import { expect, test } from 'vitest';
import type { Edition } from '../../src/domain/edition';
import { ACCOUNTS, type EvidenceFilter } from '../../src/domain/evidence-filter';
import { temporalRelation } from '../../src/domain/event-order';
import { isDateCertain } from '../../src/domain/event-filter';
import { filterByEvidence } from '../../src/domain/filter-by-evidence';
import { heldKm2, isHeldAreaCertain } from '../../src/domain/territory-area';
import { holdingSpans, territoryStatus } from '../../src/domain/territory';
import { DAY, instant, type Instant } from '../../src/domain/time';
import { relationToRange } from '../../src/domain/time-range';
import { at } from '../unit/support/dates';
import { editionOf } from './support/folder';

const farEast = editionOf('far-east-1925');
const everyChoice = ACCOUNTS.flatMap((account) =>
  [false, true].map((documented): EvidenceFilter => ({ account, documented }))
);
/** Those that admit at least what `choice` admits. */
const widerThan = (choice: EvidenceFilter) =>
  everyChoice.filter(
    (other) =>
      (other.account === 'all' || other.account === choice.account) &&
      (!other.documented || choice.documented)
  );

/** The noons from a month before the first term of the evacuation to a month after the last. */
const days = Array.from({ length: 103 }, (_, day) => instant(at('1925-03-04T12:00') + day * DAY));

/** All that lists, map and study call certain at an instant. */
function certainties(edition: Edition, t: Instant): readonly string[] {
  const day = { start: instant(t - DAY / 2), end: instant(t + DAY / 2) };
  const zones = edition.study?.territories ?? [];
  return [
    ...edition.territories.flatMap((territory) => {
      const status = territoryStatus(territory, t);
      const { possible, sure } = holdingSpans(territory);
      const drawn =
        t >= sure.start && t < sure.end ? 'held' : t < possible.start || t >= possible.end ? 'free' : '';
      return [
        `${territory.id} drawn ${drawn}`,
        ...(status === 'disputed' ? [] : [`${territory.id} ${status}`])
      ];
    }),
    ...edition.events.flatMap((event) => {
      const relation = temporalRelation(event, t);
      return [
        ...(relation === 'possible' || relation === 'undated' ? [] : [`${event.id} ${relation}`]),
        ...(relationToRange(event, day) === 'sure' ? [`${event.id} that day`] : []),
        ...(isDateCertain(event) ? [`${event.id} has one date`] : [])
      ];
    }),
    ...(isHeldAreaCertain(zones, t) ? [`area ${heldKm2(zones, t)[0]}`] : [])
  ].filter((certainty) => !certainty.endsWith('drawn '));
}

test('with fewer readings admitted nothing becomes certain, on any day of the evacuation', () => {
  for (const t of days) {
    const told = new Map(
      everyChoice.map((choice) => [choice, certainties(filterByEvidence(farEast, choice), t)])
    );
    for (const choice of everyChoice) {
      for (const wider of widerThan(choice)) {
        const known = new Set(told.get(wider));
        expect(told.get(choice)?.filter((certainty) => !known.has(certainty))).toEqual([]);
      }
    }
  }
});

test('no evidence filter takes a zone out of the study, so that areas stay areas of the whole', () => {
  for (const choice of everyChoice) {
    expect(filterByEvidence(farEast, choice).study?.territories).toHaveLength(3);
  }
});
