import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition } from '../../src/domain/edition';
import { hasManyJourneys, journeyBlocksAt } from '../../src/domain/journey-blocks';
import { journeyViewSpan } from '../../src/domain/journey-span';
import { journeysInView, MOST_IN_VIEW } from '../../src/domain/journeys-in-view';
import { contains, DAY, instant, isoDate, type Instant } from '../../src/domain/time';
import { dice } from '../bench/dice.mjs';
import { at } from './support/dates';
import { edition } from './support/edition';
import { journey } from './support/transport';

const FIRST = at('1924-03-01');
const DAYS = 2000;
const dayAt = (n: number) => isoDate(instant(FIRST + Math.floor(n) * DAY));
const instants = fc.integer({ min: -50, max: DAYS + 50 }).map((n) => instant(FIRST + n * DAY));

/** Most of them take some days, one of twenty a year. */
const manyJourneys = (count: number): Edition => {
  const next = dice();
  return edition({
    movements: Array.from({ length: count }, (_, i) => {
      const start = next() * DAYS;
      return journey(`journey-${i}`, [
        dayAt(start),
        dayAt(start + (i % 20 === 0 ? 365 : 1) * (1 + next() * 10))
      ]);
    })
  });
};
const many = manyJourneys(6000);
const inView = ({ movements }: Edition, t: Instant) =>
  movements.filter((movement) => contains(journeyViewSpan(movement), t));

test('every journey in view is in one of the blocks, and once', () => {
  fc.assert(
    fc.property(instants, (t) => {
      const near = journeyBlocksAt(many, t).flat();
      expect(new Set(near).size).toBe(near.length);
      expect(inView(many, t).filter((movement) => !near.includes(movement))).toEqual([]);
    }),
    { numRuns: 30 }
  );
});

test('of many journeys only a part is near the clock, though some of them take a year', () => {
  const counts = [200, 900, 1500].map((n) => journeyBlocksAt(many, instant(FIRST + n * DAY)).flat().length);
  for (const count of counts) expect(count).toBeLessThan(many.movements.length / 1.5);
});

test('the list is one object as long as the same blocks are near', () => {
  const t = instant(FIRST + 700 * DAY);
  expect(journeyBlocksAt(many, instant(t + 60))).toBe(journeyBlocksAt(many, t));
  expect(journeyBlocksAt(many, instant(t + 600 * DAY))).not.toBe(journeyBlocksAt(many, t));
});

test('a block that is over leaves with the coming of another, where that is soon', () => {
  const more = manyJourneys(40_000);
  const days = Array.from({ length: DAYS }, (_, day) => journeyBlocksAt(more, instant(FIRST + day * DAY)));
  const changes = days.filter((blocks, day) => day > 0 && blocks !== days[day - 1]);
  const comings = days.filter((blocks, day) =>
    blocks.some((block) => day > 0 && !days[day - 1]?.includes(block))
  );
  expect(changes.length - comings.length).toBeLessThan(0.7 * comings.length);
});

test('a journey that is chosen is near whenever it was', () => {
  const t = instant(FIRST + 100 * DAY);
  const far = many.movements.find((movement) => !journeyBlocksAt(many, t).flat().includes(movement));
  expect(far).toBeDefined();
  expect(journeyBlocksAt(many, t, far?.id).flat()).toContain(far);
  expect(journeyBlocksAt(many, t, 'nobody')).toEqual(journeyBlocksAt(many, t));
});

test('all journeys of a small edition are near at all times', () => {
  const few = manyJourneys(40);
  expect([hasManyJourneys(few), hasManyJourneys(many)]).toEqual([false, true]);
  expect(journeyBlocksAt(few, instant(FIRST - 100 * DAY))).toEqual([few.movements]);
  expect(journeyBlocksAt(few, instant(FIRST), 'journey-3')).toBe(journeyBlocksAt(few, instant(FIRST + DAY)));
});

test('of journeys in view all are told while they are few, and none while they are too many; between changes they are the same', () => {
  const some = manyJourneys(1500);
  const told = journeysInView(some);
  const counts = new Set<boolean>();
  fc.assert(
    fc.property(instants, (t) => {
      const found = inView(some, t);
      counts.add(found.length > MOST_IN_VIEW);
      expect(new Set(told.at(t))).toEqual(new Set(found.length > MOST_IN_VIEW ? [] : found));
      const changed = told.changes.filter((change) => change <= t).at(-1) ?? instant(-Infinity);
      expect(new Set(told.at(changed))).toEqual(new Set(told.at(t)));
    }),
    { numRuns: 60 }
  );
  expect(counts).toEqual(new Set([true, false]));
});
