/** What holds for every edition under geo/. */
import { expect, test } from 'vitest';
import { checkFolder, formatProblem } from '../../src/data/check';
import { eventsInOrder, isOutsideSpan, temporalRelation } from '../../src/domain/event-order';
import { contains } from '../../src/domain/time';
import { editionOf, EDITIONS, filesIn } from './support/folder';

test('there is an edition', () => {
  expect(EDITIONS).toContain('far-east-1925');
});

test.for(EDITIONS)('%s has nothing to mend and nothing to look at', (name) => {
  const { edition, problems } = checkFolder(filesIn(new URL(`../../geo/${name}/`, import.meta.url)));
  expect(problems.filter(({ severity }) => severity !== 'note').map(formatProblem)).toEqual([]);
  expect(edition?.id).toBe(name);
});

test.for(EDITIONS)(
  'every event of %s is on the axis, outside it, or undated, and only one of them',
  (name) => {
    const edition = editionOf(name);
    const listed = new Set(eventsInOrder(edition).map(({ event: { id } }) => id));
    for (const event of edition.events) {
      const homes = [listed.has(event.id), isOutsideSpan(event, edition.span), event.when.length === 0];
      expect(homes.filter(Boolean), event.id).toHaveLength(1);
    }
  }
);

test.for(EDITIONS)('an event of %s is going on when the clock has been taken to it', (name) => {
  const edition = editionOf(name);
  for (const { event, moment } of eventsInOrder(edition)) {
    expect(contains(edition.span, moment), event.id).toBe(true);
    expect(['now', 'possible'], event.id).toContain(temporalRelation(event, moment));
  }
});
