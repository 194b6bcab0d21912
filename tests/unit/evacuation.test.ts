import { expect, test } from 'vitest';
import { areaKm2, heldKm2 } from '../../src/domain/territory-area';
import { heldBy, readingCount, mostDisputed } from '../../src/domain/evacuation';
import { evacuationSpan } from '../../src/domain/evacuation-span';
import { noonOf, parseIsoDate, type Instant } from '../../src/domain/time';
import { zone, zones } from './support/evidence';

const noon = (day: string) => noonOf(parseIsoDate(day) as Instant);

test('a degree of the island at 51° is some 7,700 km²', () => {
  expect(areaKm2(zone('c', 1, '1925'))).toBeCloseTo(7_710, -2);
});

test('ground held is counted by each reading, and a single reading counts for all', () => {
  const [a, c] = zones.map(areaKm2) as [number, number];
  expect(readingCount(zones)).toBe(2);
  expect(heldKm2(zones, noon('1925-04-01'))).toEqual([a + c, a + c]);
  expect(heldKm2(zones, noon('1925-04-10'))).toEqual([c, a + c]);
  expect(heldKm2(zones, noon('1925-05-10'))).toEqual([c, c]);
  expect(heldKm2(zones, noon('1925-05-15'))).toEqual([0, 0]);
});

test('a zone is left at the noon of its term, by the reading that says so', () => {
  const [a] = zones;
  expect([0, 1].map((n) => heldBy(a, n, noon('1925-04-04')))).toEqual([false, true]);
  expect(mostDisputed(zones)).toBe(a);
});

test('an evacuation lasts from the first of the month of its first term to the noon of its last', () => {
  expect(evacuationSpan(zones)).toEqual({ start: noon('1925-04-01'), end: noon('1925-05-15') });
  expect(evacuationSpan([])).toBeUndefined();
});
