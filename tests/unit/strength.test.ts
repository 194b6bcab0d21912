/** How strong a movement is: at its stops as sources say, between them reconstructed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Amount, Leg, Movement, Stop, Strength } from '../../src/domain/edition';
import { filterMovement } from '../../src/domain/filtered-entities';
import { greatestStrength, legStrengths, middleOfAmount, strengthAt } from '../../src/domain/strength';
import { DAY, instant, isoDate } from '../../src/domain/time';
import { at, noon, reading, when } from './support/dates';
import { edition, place } from './support/edition';
import { evidence, sources } from './support/evidence';

const leg: Leg = { mode: 'foot', course: 'documented', evidence: evidence('attested', 'scholarly') };
const men = (min: number, max = min): Amount => ({ min, max, approximate: false });
const told = (...values: readonly Strength[]) => values.map((value) => reading(value));
const [FIRST, DAYS_APART] = [at('1812-06-24'), 10];

/** A march eastward with a stop on every tenth day, three degrees apart; `undefined` for a stop of which no source says how many. */
const march = (
  ...strengths: readonly (Pick<Stop, 'strength' | 'strengthAfter'> | undefined)[]
): Movement => ({
  id: 'march',
  title: { en: 'A march' },
  people: [],
  details: () => ({ claims: [] }),
  path: strengths.flatMap((_, i) => [0, 1, 2].map((n): [number, number] => [i * 3 + n, 55])),
  stops: strengths.map((strength, i) => ({
    place: place(`stop-${String(i)}`, { position: [i * 3, 55] }),
    arrive: when(isoDate(instant(FIRST + i * DAYS_APART * DAY))),
    depart: [],
    vertex: i * 3,
    ...strength
  })),
  legs: strengths.slice(1).map(() => leg)
});
const onDay = (days: number) => instant(noon('1812-06-24') + days * DAY);

const amounts = fc
  .tuple(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 50_000 }))
  .map(([min, more]) => men(min, min + more));
const marches = fc
  .array(fc.option(amounts, { nil: undefined, freq: 3 }), { minLength: 2, maxLength: 7 })
  .map((list) => ({ list, movement: march(...list.map((amount) => amount && { strength: told(amount) })) }));

test('at a stop it is what the source says, and between two stops it is reconstructed', () => {
  const movement = march({ strength: told(men(400)) }, { strength: told(men(100)) });
  expect(strengthAt(movement, onDay(0))).toEqual({ amount: men(400), reconstructed: false });
  expect(strengthAt(movement, onDay(DAYS_APART))).toEqual({ amount: men(100), reconstructed: false });
  expect(strengthAt(movement, onDay(DAYS_APART / 2))).toEqual({
    amount: { min: 250, max: 250, approximate: true },
    reconstructed: true
  });
});

test('between two readings it lies between them, however many stops without one lie on the way', () => {
  fc.assert(
    fc.property(marches, fc.double({ min: 0, max: 1, noNaN: true }), ({ list, movement }, share) => {
      const days = share * (list.length - 1) * DAYS_APART;
      const i = Math.min(Math.floor(days / DAYS_APART), list.length - 2);
      const [left, reached] = [list.slice(0, i + 1).findLast(Boolean), list.slice(i + 1).find(Boolean)];
      const found = strengthAt(movement, onDay(days))?.amount;
      if (!left || !reached) return;
      for (const side of ['min', 'max'] as const) {
        const [least, most] = [left[side], reached[side]].sort((a, b) => a - b);
        expect(found?.[side]).toBeGreaterThanOrEqual((least ?? 0) - 1e-6);
        expect(found?.[side]).toBeLessThanOrEqual((most ?? 0) + 1e-6);
      }
    })
  );
});

test('along a leg it goes from the one reading to the other without a step back', () => {
  fc.assert(
    fc.property(amounts, amounts, (left, reached) => {
      const along = legStrengths(march({ strength: told(left) }, { strength: told(reached) }), 0);
      const numbers = along.map((amount) => (amount ? middleOfAmount(amount) : NaN));
      const sorted = numbers.toSorted((a, b) => (left.min <= reached.min ? a - b : b - a));
      const evenly = left.min <= reached.min === left.max <= reached.max;
      if (evenly) expect(numbers).toEqual(sorted);
      expect(along).toHaveLength(4);
    })
  );
});

test('before the first reading, after the last and beside an unknown number nobody knows it', () => {
  const movement = march(undefined, { strength: told(men(9)) }, { strength: told(undefined) }, undefined);
  expect(strengthAt(movement, onDay(3))).toBeUndefined();
  expect(strengthAt(movement, onDay(13))).toBeUndefined();
  expect(strengthAt(movement, onDay(20))).toBeUndefined();
  expect(strengthAt(movement, onDay(25))).toBeUndefined();
  expect(legStrengths(movement, 0)).toEqual([undefined, undefined, undefined, undefined]);
});

test('those who go on may be fewer than those who came', () => {
  const crossing = { strength: told(men(50)), strengthAfter: told(men(28)) };
  const movement = march({ strength: told(men(20)) }, crossing, { strength: told(men(12)) });
  expect(legStrengths(movement, 0).at(-1)?.max).toBe(50);
  expect(legStrengths(movement, 1)[0]?.max).toBe(28);
  expect(strengthAt(movement, onDay(DAYS_APART))?.amount).toEqual(men(50));
});

test('of documents only, what they say at stops is left and nothing between', () => {
  const movement = march({ strength: told(men(40)) }, { strength: told(men(20)) });
  const documented = filterMovement(movement, { account: 'all', documented: true, sources });
  if (!documented) throw new Error('nothing of it is left');
  expect(strengthAt(documented, onDay(0))?.amount).toEqual(men(40));
  expect(strengthAt(documented, onDay(5))).toBeUndefined();
  expect(legStrengths(documented, 0)[0]).toBeUndefined();
});

test('the greatest of all movements is the one by which widths are drawn', () => {
  const movements = [march({ strength: told(men(30, 50)) }), march({ strengthAfter: told(men(60)) })];
  expect(greatestStrength(edition({ movements }))).toBe(60);
  expect(greatestStrength(edition({}))).toBe(0);
});
