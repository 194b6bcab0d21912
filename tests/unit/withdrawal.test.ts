import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../../src/domain/time';
import { ledgerAt, ledgerRows, LEDGER_STATES, type Ledger } from '../../src/domain/withdrawal/ledger';
import { scheduleWithdrawal, type ModelInput, type Detachment } from '../../src/domain/withdrawal/model';
import { tellSlowly } from './support/withdrawal-told';
import { problems } from './support/withdrawals';

const all = ({ garrisons }: ModelInput) => garrisons.reduce((sum, { men }) => sum + men, 0);
const total = (ledger: Ledger) => LEDGER_STATES.reduce((sum, state) => sum + ledger[state], 0);
const instants = fc.array(fc.integer({ min: -40 * DAY, max: 150 * DAY }), { minLength: 4, maxLength: 8 });

test('at every instant of thousands of withdrawals nobody is lost, nobody is twice, and nobody is less than none', () => {
  fc.assert(
    fc.property(problems, instants, (problem, times) => {
      const course = scheduleWithdrawal(problem);
      const wrong = times
        .map((t) => ledgerAt(course, t, problem.garrisons.length))
        .filter((ledger) => {
          const least = Math.min(...LEDGER_STATES.map((state) => ledger[state]), ...ledger.garrisons);
          const atPosts = ledger.garrisons.reduce((sum, men) => sum + men, 0);
          return total(ledger) !== all(problem) || atPosts !== ledger.posts || least < 0;
        });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 2000 }
  );
});

test('nobody comes back: who has arrived stays, and the posts only empty', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const course = scheduleWithdrawal(problem);
      const found = ledgerRows(course);
      const back = found.slice(1).filter(({ home, posts }, i) => {
        const before = found[i];
        return !before || home < before.home || posts > before.posts;
      });
      expect(back).toEqual([]);
      expect(found.at(-1)?.home).toBe(all(problem));
    }),
    { numRuns: 500 }
  );
});

test('each goes through it all in order, and a column keeps its order to the end', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { units, ships } = scheduleWithdrawal(problem);
      const astray = units.filter(
        ({ leaves, reaches, boards, sails, lands }) =>
          leaves < problem.earliestDeparture ||
          reaches < leaves ||
          boards < Math.max(reaches, problem.earliestBoarding) ||
          sails < boards ||
          lands < sails
      );
      expect(astray).toEqual([]);
      const inOrder = (list: readonly Detachment[], key: 'leaves' | 'boards' | 'sails') =>
        list.every((unit, i) => unit[key] >= (list[i - 1]?.[key] ?? -Infinity));
      expect(inOrder(units, 'boards')).toBe(true);
      expect(inOrder(units, 'sails')).toBe(true);
      problem.garrisons.forEach((_, post) => {
        const column = units.filter(({ garrison }) => garrison === post);
        expect(inOrder(column, 'leaves')).toBe(true);
      });
      expect(Math.max(0, ...ships.map(({ men }) => men))).toBeLessThanOrEqual(problem.shipCapacity);
      expect(ships.reduce((sum, { men }) => sum + men, 0)).toBe(all(problem));
    }),
    { numRuns: 1000 }
  );
});

test('the model and the story told event by event are the same to the second', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const told = tellSlowly(problem);
      const { units } = scheduleWithdrawal(problem);
      const list = (key: 'leaves' | 'reaches' | 'boards' | 'sails' | 'lands') =>
        units
          .map((unit) => [unit[key], unit.garrison, unit.men] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      for (const what of ['leaves', 'reaches', 'boards', 'sails', 'lands'] as const) {
        const theirs = told
          .filter((event) => event.what === what)
          .map(({ at, group }) => [at, group.post, group.men] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        const ours = list(what);
        expect(ours.length).toBe(theirs.length);
        const off = ours.filter(([at], i) => !(Math.abs(at - (theirs[i]?.[0] ?? Infinity)) < 1));
        expect(off, what).toEqual([]);
      }
    }),
    { numRuns: 400 }
  );
});

const island: ModelInput = {
  garrisons: [
    { men: 1200, kilometres: 0, clears: [] },
    { men: 100, kilometres: 400, clears: [{ zone: 0, kilometres: 300 }] }
  ],
  deadlines: [40 * DAY, 80 * DAY],
  portZone: 1,
  earliestDeparture: 0,
  earliestBoarding: 50 * DAY,
  marchSpeed: 20,
  departureRate: 400,
  boardingRate: 300,
  detachmentSize: 50,
  shipCapacity: 600,
  voyage: DAY,
  reserve: DAY
};

test('a deadline that can be met is met, with the reserve in hand', () => {
  const { units, ships, shortfalls } = scheduleWithdrawal(island);
  expect(shortfalls).toEqual([]);
  const outOfZone = units.filter(({ garrison }) => garrison === 1).map(({ leaves }) => leaves + 15 * DAY);
  expect(Math.max(...outOfZone)).toBeCloseTo(39 * DAY, 0);
  expect(ships.map(({ men }) => men)).toEqual([600, 600, 100]);
  expect(ships.at(-1)?.sails).toBeLessThanOrEqual(79 * DAY);
});

test('one that cannot be met is told, with how late and how many', () => {
  expect(scheduleWithdrawal({ ...island, earliestDeparture: 30 * DAY }).shortfalls).toEqual([
    { zone: 0, seconds: expect.closeTo(5.25 * DAY, 0) as number, men: 100 }
  ]);
  const icebound = scheduleWithdrawal({ ...island, earliestBoarding: 90 * DAY }).shortfalls;
  expect(icebound).toEqual([
    { zone: 1, seconds: expect.closeTo((10 + 1300 / 300) * DAY, 0) as number, men: 1300 }
  ]);
});

test('what is looked up is what a count of every man finds', () => {
  fc.assert(
    fc.property(problems, instants, (problem, times) => {
      const course = scheduleWithdrawal(problem);
      for (const t of times) {
        const { garrisons, home, sea, port, columns, aboard, march } = ledgerAt(
          course,
          t,
          problem.garrisons.length
        );
        const count = (fits: (unit: Detachment) => boolean) =>
          course.units.reduce((sum, unit) => sum + (fits(unit) ? unit.men : 0), 0);
        expect([home, sea, port]).toEqual([
          count(({ lands }) => lands <= t),
          count(({ sails, lands }) => sails <= t && t < lands),
          count(({ reaches, sails }) => reaches <= t && t < sails)
        ]);
        expect(garrisons).toEqual(
          problem.garrisons.map((_, i) => count((unit) => unit.garrison === i && t < unit.leaves))
        );
        expect(aboard).toBe(count(({ boards, sails }) => boards <= t && t < sails));
        expect(columns.reduce((sum, { men }) => sum + men, 0)).toBe(march);
        for (const { garrison, men, head } of columns) {
          const marching = course.units.filter(
            (unit) => unit.garrison === garrison && unit.leaves <= t && t < unit.reaches
          );
          expect(men).toBe(marching.reduce((sum, unit) => sum + unit.men, 0));
          expect(head).toBe(marching[0]);
        }
      }
    }),
    { numRuns: 200 }
  );
});

test('going back in time gives the very same numbers', () => {
  const course = scheduleWithdrawal(island);
  const times = Array.from({ length: 200 }, (_, i) => i * 0.45 * DAY);
  const there = times.map((t) => ledgerAt(course, t, 2));
  const back = times.toReversed().map((t) => ledgerAt(scheduleWithdrawal(island), t, 2));
  expect(back.toReversed()).toEqual(there);
});
