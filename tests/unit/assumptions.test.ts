import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingCount } from '../../src/domain/evacuation';
import { DAY, instant, isoDate } from '../../src/domain/time';
import { simulateWithdrawal } from '../../src/domain/withdrawal/simulate';
import {
  formatAssumptions,
  defaultAssumptions,
  type Assumptions
} from '../../src/domain/withdrawal/assumptions';
import { parseAssumptions } from '../../src/domain/withdrawal/parse-assumptions';
import { DAYS, QUANTITIES, type Reconstruction } from '../../src/domain/withdrawal/reconstruction';
import { withComparison } from '../../src/ui/evacuation/assumption-sets';
import { readEdition } from '../../src/data/read-edition';
import { GOOD } from '../geo/support/broken';

const study = readEdition(GOOD).edition?.study;
if (!study?.reconstruction) throw new Error('the edition studies nothing');
const own: Reconstruction = study.reconstruction;
const readings = readingCount(study.territories);
const read = (text: string) => parseAssumptions(text, own, readings);

const slid = <T extends number>({ min, max, step }: { min: T; max: T; step: number }) =>
  fc.integer({ min: 0, max: Math.floor((max - min) / step) }).map((n) => min + n * step);

const plans: fc.Arbitrary<Assumptions> = fc.record({
  ...(Object.fromEntries([
    ...QUANTITIES.map((name) => [name, slid(own.quantities[name])]),
    ...DAYS.map((name) => [name, slid(own.days[name]).map(instant)])
  ]) as { [K in (typeof QUANTITIES)[number]]: fc.Arbitrary<number> } & {
    [K in (typeof DAYS)[number]]: fc.Arbitrary<ReturnType<typeof instant>>;
  }), // the two lists are the keys
  reading: fc.integer({ min: 0, max: readings - 1 }),
  destination: fc.constantFrom(undefined, ...own.destinations.map(({ place }) => place.id)),
  men: fc.tuple(...own.garrisons.map(({ maximum }) => fc.integer({ min: 0, max: maximum })))
});

test('whatever sliders can say a link can write, and read again', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(read(formatAssumptions(plan, own))).toEqual({ plan, bad: [] });
    })
  );
});

test('a link says only what differs', () => {
  expect(formatAssumptions(defaultAssumptions(own), own)).toBe('given');
  expect(read('given').plan).toEqual(defaultAssumptions(own));
  const slow = {
    ...defaultAssumptions(own),
    marchSpeed: 15,
    earliestBoarding: instant(own.days.earliestBoarding.value + DAY),
    destination: 'shanghai'
  };
  expect(formatAssumptions(slow, own)).toBe(`pace:15,ice:${isoDate(slow.earliestBoarding)},to:shanghai`);
});

test.for([
  'pace:400',
  'pace:',
  'pace:1e1',
  'ice:1925-02-30',
  'men-kobe:-1',
  'men-kobe:1.5',
  'reading:2',
  'to:tokyo',
  'x'
])('"%s" means nothing, and costs nothing else', (part) => {
  expect(read(`${part},ship:500`)).toEqual({
    plan: { ...defaultAssumptions(own), shipCapacity: 500 },
    bad: [part]
  });
});

test('the same plan is computed once', () => {
  expect(simulateWithdrawal(study, 'pace:15')).toBe(simulateWithdrawal(study, 'pace:15'));
});

test('what is compared at first is not twice the same, where there is another', () => {
  const presets = ['pace:15', 'reading:1'];
  expect(withComparison('given', presets)).toBe('given;pace:15');
  expect(withComparison('pace:15', presets)).toBe('pace:15;given');
  expect(withComparison('pace:15;reading:1', presets)).toBe('pace:15;given');
  expect(withComparison('given', [])).toBe('given;given');
});
