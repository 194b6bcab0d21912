import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gpuDay } from '../../src/map/gpu-time';
import { titledAround, titledOn } from '../../src/map/layers/titles/titled-journeys';
import { dice } from '../bench/dice.mjs';
import { DAY, instant, isoDate } from '../../src/domain/time';
import { at } from './support/dates';
import { edition } from './support/edition';
import { journey } from './support/transport';

const FIRST = at('1924-03-01');
const DAYS = 300;
const MOST = 60;
const dayAt = (n: number) => isoDate(instant(FIRST + Math.floor(n) * DAY));

/** At most times some 150 of them are on their way, for up to thirty days. */
const next = dice();
const many = edition({
  movements: Array.from({ length: 3000 }, (_, i) => {
    const start = next() * DAYS;
    return journey(`journey-${i}`, [dayAt(start), dayAt(start + 1 + next() * 29)]);
  })
});
const days = fc.double({ min: 0, max: DAYS, noNaN: true });
/** Neither among the first to set out, nor among the last. */
const busyDays = fc.double({ min: 30, max: DAYS - 30, noNaN: true });
const lengthOf = ({ from, until }: { readonly from: number; readonly until: number }) => until - from;

test('of very many journeys on their way those have titles that take longest, the longest first', () => {
  fc.assert(
    fc.property(busyDays, (day) => {
      const titled = titledOn(many, day);
      expect(titled).toHaveLength(MOST);
      const lengths = titled.map(lengthOf);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      const shortest = Math.min(...lengths);
      const names = new Set(titled.map(({ movement }) => movement));
      const longer = many.movements.filter((movement) => {
        const [start, end] = [movement.stops[0], movement.stops[1]].map((stop) =>
          gpuDay(many, (stop?.arrive[0]?.value.span.start ?? 0) + DAY / 2)
        ) as [number, number];
        return start <= day && day < end && end - start > shortest && !names.has(movement);
      });
      expect(longer).toEqual([]);
    }),
    { numRuns: 40 }
  );
});

test('where there is room for all they stand in the order of the edition', () => {
  const few = edition({ movements: many.movements.slice(0, MOST) });
  const ids = titledOn(few, 150).map(({ movement }) => movement.id);
  expect(ids.length).toBeGreaterThan(1);
  expect(ids).toEqual(few.movements.map(({ id }) => id).filter((id) => ids.includes(id)));
});

test('those of some days are one list, which has all that have a title on one of them', () => {
  fc.assert(
    fc.property(days, (day) => {
      const around = titledAround(many, day);
      expect(titledOn(many, day).filter((journey) => !around.includes(journey))).toEqual([]);
      expect(titledAround(many, Math.floor(day / 4) * 4)).toBe(around);
    }),
    { numRuns: 40 }
  );
});

test('of very many, each of that list has a title on one of the days', () => {
  fc.assert(
    fc.property(busyDays, (day) => {
      const first = Math.floor(day / 4) * 4;
      const quarters = Array.from({ length: 16 }, (_, i) => first + i / 4);
      const titled = new Set(quarters.flatMap((quarter) => titledOn(many, quarter)));
      expect(titledAround(many, day).filter((journey) => !titled.has(journey))).toEqual([]);
    }),
    { numRuns: 40 }
  );
});

test('a title stays for days', () => {
  const idsOn = (day: number) => titledOn(many, day).map(({ movement }) => movement.id);
  const before = new Set(idsOn(150));
  expect(before.size).toBe(MOST);
  expect(idsOn(152).filter((id) => before.has(id)).length).toBeGreaterThan(0.8 * MOST);
});
