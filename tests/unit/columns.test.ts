import { expect, test } from 'vitest';
import { joined, keptWhileAsked, raised } from '../../src/map/layers/columns';
import { journeyColumns } from '../../src/map/layers/journeys/journey-columns';
import { journeyLegs } from '../../src/map/layers/journeys/journey-legs';
import { headSegments } from '../../src/map/layers/journey-heads/head-segments';
import { editionOf } from '../geo/support/folder';

test('parts are joined in their order; one alone is not copied', () => {
  const [one, other] = [Float32Array.of(1, 2), Float32Array.of(3)];
  expect([...joined(Float32Array, [one, other])]).toEqual([1, 2, 3]);
  expect(joined(Float32Array, [one])).toBe(one);
  expect(joined(Float32Array, [])).toHaveLength(0);
});

test('rows are counted on from part to part', () => {
  const parts = [Uint32Array.of(0, 1), Uint32Array.of(0, 0), Uint32Array.of(2)];
  expect([...raised(parts, [2, 1, 3])]).toEqual([0, 1, 2, 2, 5]);
});

test('what is asked for again is not made again, what was not asked for last is forgotten', () => {
  let made = 0;
  const ask = keptWhileAsked((key: string) => `${key} ${made++}`);
  expect(ask(['a', 'b'])).toEqual(['a 0', 'b 1']);
  expect(ask(['b', 'c'])).toEqual(['b 1', 'c 2']);
  expect(ask(['a'])).toEqual(['a 3']);
});

const edition = editionOf('far-east-1925');
/** The same journeys as two blocks. */
const [whole, parts] = [[edition.movements], [edition.movements.slice(0, 5), edition.movements.slice(5)]];

test('the columns of journeys have what their legs have, in one block or in two', () => {
  for (const blocks of [whole, parts]) {
    for (const course of ['documented', 'schematic'] as const) {
      const legs = journeyLegs(edition).filter((leg) => leg.course === course && !leg.band);
      const { length, startIndices, attributes, selectionOf, rowOf } =
        journeyColumns(edition)(blocks)[course];
      expect(length).toBe(legs.length);
      const { getPath, getTravel, rowIndexes } = attributes;
      legs.forEach(({ path, travel, selection }, leg) => {
        const [from = NaN, to = NaN] = [startIndices?.[leg], startIndices?.[leg + 1]];
        expect(to - from).toBe(path.length);
        expect([...(getPath?.value.subarray(2 * from, 2 * to) ?? [])]).toEqual(path.flat());
        expect(getTravel?.value.subarray(4 * from, 4 * to)).toEqual(Float32Array.from(travel.flat()));
        const rows = new Set(rowIndexes?.value.subarray(from, to));
        expect([...rows].map((row) => selectionOf(row))).toEqual([selection]);
        expect(rows).toEqual(new Set([rowOf(selection.id)]));
      });
    }
  }
});

test('the columns of heads have what their segments have, in one block or in two', () => {
  const segments = headSegments(edition);
  for (const blocks of [whole, parts]) {
    const { length, attributes, selectionOf, isInferred } = journeyColumns(edition)(blocks).heads;
    expect(length).toBe(segments.length);
    const { getPosition, getTo, getDays } = attributes;
    segments.forEach(({ from, to, days, inferred, selection }, i) => {
      expect([...(getPosition?.value.subarray(2 * i, 2 * i + 2) ?? [])]).toEqual([...from]);
      expect(getTo?.value.subarray(2 * i, 2 * i + 2)).toEqual(Float32Array.from(to));
      expect(getDays?.value.subarray(2 * i, 2 * i + 2)).toEqual(Float32Array.from(days));
      expect([selectionOf(i), isInferred(i)]).toEqual([selection, inferred]);
    });
  }
});
