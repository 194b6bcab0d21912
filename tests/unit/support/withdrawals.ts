/** Withdrawals of any kind: up to eight posts in three zones, with numbers that a reader could choose. */
import fc from 'fast-check';
import { DAY } from '../../../src/domain/time';
import type { GarrisonInput, ModelInput } from '../../../src/domain/withdrawal/model';

const between = (min: number, max: number) => fc.integer({ min, max });

const garrison: fc.Arbitrary<GarrisonInput> = fc
  .record({ men: between(0, 600), legs: fc.array(between(5, 300), { maxLength: 3 }) })
  .map(({ men, legs }) => {
    const ends = legs.map((_, i) => legs.slice(0, i + 1).reduce((sum, km) => sum + km, 0));
    return {
      men,
      kilometres: ends.at(-1) ?? 0,
      clears: ends.slice(0, -1).map((kilometres, zone) => ({ zone, kilometres }))
    };
  });

export const problems: fc.Arbitrary<ModelInput> = fc
  .record({
    garrisons: fc.array(garrison, { minLength: 1, maxLength: 8 }),
    days: fc.tuple(between(0, 60), between(0, 60), between(0, 60)),
    earliestDeparture: between(-20, 50),
    earliestBoarding: between(-20, 50),
    marchSpeed: between(5, 40),
    departureRate: between(50, 1200),
    boardingRate: between(50, 2000),
    detachmentSize: between(15, 200),
    shipCapacity: between(100, 2000),
    voyage: between(1, 200),
    reserve: between(0, 20)
  })
  .map(({ days, earliestDeparture, earliestBoarding, voyage, reserve, ...rest }) => ({
    ...rest,
    deadlines: days.map((day) => day * DAY),
    portZone: 2,
    earliestDeparture: earliestDeparture * DAY,
    earliestBoarding: earliestBoarding * DAY,
    voyage: voyage * 3_600,
    reserve: (reserve / 2) * DAY
  }));
