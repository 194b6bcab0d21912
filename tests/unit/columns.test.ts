import { expect, test } from 'vitest';
import { joined, keptWhileAsked, NumberWriter, raised, roomFor } from '../../src/map/layers/columns';
import { journeyColumns, WAY_WIDTHS } from '../../src/map/layers/journeys/journey-columns';
import { journeyLegs } from '../../src/map/layers/journeys/journey-legs';
import { headSegments } from '../../src/map/layers/journey-heads/head-segments';
import { editionOf } from '../geo/support/folder';

test('parts are joined in their order; one alone is not copied', () => {
  const [one, other] = [Float32Array.of(1, 2), Float32Array.of(3)];
  expect([...joined(roomFor(Float32Array), [one, other])]).toEqual([1, 2, 3]);
  expect(joined(roomFor(Float32Array), [one])).toBe(one);
  expect(joined(roomFor(Float32Array), [])).toHaveLength(0);
});

test('what is joined again lies in the same memory, unless there is more of it than there was room', () => {
  const room = roomFor(Uint8Array);
  const [one, other] = [Uint8Array.of(1, 2), Uint8Array.of(3)];
  const first = joined(room, [one, one]);
  const next = joined(room, [other, one]);
  expect([[...next], next.buffer === first.buffer]).toEqual([[3, 1, 2], true]);
  expect([...joined(room, [one, other, one, other])]).toEqual([1, 2, 3, 1, 2, 3]);
});

test('numbers that are written one by one are taken once, however many they are', () => {
  const writer = new NumberWriter(Uint32Array);
  const many = Array.from({ length: 5000 }, (_, i) => i);
  many.forEach((number) => {
    writer.add(number);
  });
  writer.set(4999, 7);
  const taken = writer.take();
  writer.add(3);
  expect([...taken]).toEqual([...many.slice(0, 4999), 7]);
  expect([...writer.take()]).toEqual([3]);
});

test('rows are counted on from part to part', () => {
  const parts = [Uint32Array.of(0, 1), Uint32Array.of(0, 0), Uint32Array.of(2)];
  expect([...raised(roomFor(Uint32Array), parts, [0, 2, 3])]).toEqual([0, 1, 2, 2, 5]);
});

test('what is asked for again is not made again, what was not asked for last is forgotten', () => {
  let made = 0;
  const ask = keptWhileAsked((key: string) => `${key} ${made++}`);
  expect(ask(['a', 'b'])).toEqual(['a 0', 'b 1']);
  expect(ask(['b', 'c'])).toEqual(['b 1', 'c 2']);
  expect(ask(['a'])).toEqual(['a 3']);
});

const edition = editionOf('far-east-1925');
const clock = { day: 0, window: undefined };
/** The same journeys as two blocks. */
const [whole, parts] = [[edition.movements], [edition.movements.slice(0, 5), edition.movements.slice(5)]];

test('the columns of journeys have what their legs have, in one block or in two: those that a source gives lie at the bottom', () => {
  const courses = ['documented', 'schematic'] as const;
  const legs = courses.flatMap((course) =>
    journeyLegs(edition).filter((leg) => leg.course === course && !leg.band)
  );
  for (const blocks of [whole, parts]) {
    const { length, startIndices, attributes, selectionOf, rowOf } =
      journeyColumns(edition)(clock)(blocks).legs;
    const { getPath, travels, rowIndexes, instanceTypes, instanceStrokeWidths } = attributes;
    let from = 0;
    for (const { path, travel, selection, course } of legs) {
      const to = from + path.length;
      expect([...(getPath?.value.subarray(2 * from, 2 * to) ?? [])]).toEqual(path.flat());
      expect(travels?.value.subarray(4 * from, 4 * to)).toEqual(Float32Array.from(travel.flat()));
      const rows = new Set(rowIndexes?.value.subarray(from, to));
      expect([...rows].map((row) => selectionOf(row))).toEqual([selection]);
      expect(rows).toEqual(new Set([rowOf(selection.id)]));
      const widths = new Set(instanceStrokeWidths?.value.subarray(from, to));
      expect(widths).toEqual(new Set([Math.fround(WAY_WIDTHS[course as keyof typeof WAY_WIDTHS])]));
      // As deck.gl marks the ends of a path: 1 at the first segment, 2 at the last, and 4 where none begins.
      const types = path.map((_, i) => (i === 0 ? 1 : 0) + (i === path.length - 2 ? 2 : 0));
      expect([...(instanceTypes?.value.subarray(from, to) ?? [])]).toEqual([...types.slice(0, -1), 4]);
      from = to;
    }
    expect([length, [...(startIndices ?? [])]]).toEqual([1, [0, from]]);
  }
});

test('of very many journeys the columns of one map are as they were when another asks for others', () => {
  const movements = Array.from({ length: 1100 }, () => edition.movements)
    .flat()
    .slice(0, 1100);
  const [here, there] = [clock, { ...clock }].map(journeyColumns({ ...edition, movements }));
  const blocks = [movements.slice(0, 500), movements.slice(500)];
  const columns = here?.(blocks);
  const { value } = columns?.legs.attributes['travels'] ?? {};
  const before = [...(value ?? [])];
  there?.(blocks.toReversed());
  expect([...(value ?? [])]).toEqual(before);
  expect(here?.(blocks)).toBe(columns);
  expect(here?.(blocks.toReversed()).legs.attributes['travels']?.value.buffer).toBe(value?.buffer);
});

test('without journeys there is no path', () => {
  const { legs, heads } = journeyColumns(edition)(clock)([]);
  expect([legs.length, heads.length]).toEqual([0, 0]);
});

test('the columns of heads have what their segments have, in one block or in two', () => {
  const segments = headSegments(edition);
  for (const blocks of [whole, parts]) {
    const { length, attributes, selectionOf } = journeyColumns(edition)(clock)(blocks).heads;
    expect(length).toBe(segments.length);
    const { getPosition, getTo, getDays, getInferred } = attributes;
    segments.forEach(({ from, to, days, inferred, selection }, i) => {
      expect([...(getPosition?.value.subarray(2 * i, 2 * i + 2) ?? [])]).toEqual([...from]);
      expect(getTo?.value.subarray(2 * i, 2 * i + 2)).toEqual(Float32Array.from(to));
      expect(getDays?.value.subarray(2 * i, 2 * i + 2)).toEqual(Float32Array.from(days));
      expect([selectionOf(i), getInferred?.value[i]]).toEqual([selection, Number(inferred)]);
    });
  }
});
