import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition, Movement } from '../../src/domain/edition';
import { FAR } from '../../src/map/gpu-time';
import { keptWhileAsked, NumberWriter } from '../../src/map/layers/columns';
import {
  journeyColumns,
  WAY_WIDTHS,
  type JourneyColumns
} from '../../src/map/layers/journeys/journey-columns';
import { journeyLegs } from '../../src/map/layers/journeys/journey-legs';
import { headSegments } from '../../src/map/layers/journey-heads/head-segments';
import { editionOf } from '../geo/support/folder';

test('numbers that are written one by one are taken once, however many they are', () => {
  const writer = new NumberWriter(Uint32Array);
  const many = Array.from({ length: 5000 }, (_, i) => i);
  many.forEach((number) => {
    writer.add(number);
  });
  writer.set(4999, 7);
  expect([...writer.take()]).toEqual([...many.slice(0, 4999), 7]);
  writer.add(3);
  expect([...writer.take()]).toEqual([3]);
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
const blocks = [edition.movements];

test('the columns of journeys have what their legs have: those that a source gives lie at the bottom', () => {
  const courses = ['documented', 'schematic'] as const;
  const legs = courses.flatMap((course) =>
    journeyLegs(edition).filter((leg) => leg.course === course && !leg.band)
  );
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
});

/** So many that each comes and leaves with its block. */
const manyOf = (count: number): Edition => ({
  ...edition,
  movements: Array.from({ length: count }, (_, i) => ({
    ...(edition.movements[i % edition.movements.length] as Movement),
    id: `journey-${i}`
  }))
});
/** How many vertices and stays or stretches each journey has on the map. */
const drawnOf = ({ legs, heads }: JourneyColumns) => {
  const counts = new Map<string, [number, number]>();
  const add = (id: string | undefined, part: 0 | 1) => {
    const count = counts.get(id ?? '') ?? [0, 0];
    count[part]++;
    counts.set(id ?? '', count);
  };
  const { instanceTypes, rowIndexes } = legs.attributes;
  instanceTypes?.value.forEach((type, vertex) => {
    if (type !== 4) add(legs.selectionOf(rowIndexes?.value[vertex] ?? -1)?.id, 0);
  });
  for (let item = 0; item < heads.length; item++) {
    if (heads.attributes['getDays']?.value[2 * item] !== FAR) add(heads.selectionOf(item)?.id, 1);
  }
  return counts;
};

test('of very many journeys those are drawn that are near, wherever they were written', () => {
  const many = manyOf(1100);
  const parts = Array.from({ length: 11 }, (_, i) => many.movements.slice(100 * i, 100 * i + 100));
  const show = journeyColumns(many)(clock);
  fc.assert(
    fc.property(fc.subarray(parts, { minLength: 1 }), (near) => {
      const expected = near.flat().map((movement): [string, [number, number]] => {
        const legs = journeyLegs(edition, [movement]).filter(
          ({ course, band }) => course !== 'omitted' && !band
        );
        const segments = legs.reduce((sum, { path }) => sum + path.length - 1, 0);
        return [movement.id, [segments, headSegments(edition, [movement]).length]];
      });
      const shown = show(near);
      expect(drawnOf(shown)).toEqual(new Map(expected.filter(([, counts]) => counts.some((n) => n > 0))));
      const { id } = near[0]?.[7] as Movement;
      expect(shown.legs.selectionOf(shown.legs.rowOf(id))).toEqual({ kind: 'movement', id });
    }),
    { numRuns: 20 }
  );
});

test('of very many journeys the columns are the same while there is room, and only the slot of what comes is given anew', () => {
  const many = manyOf(1100);
  const [here, there] = [clock, { ...clock }].map(journeyColumns(many));
  const [one, two, three] = [0, 100, 200].map((from) => many.movements.slice(from, from + 100));
  if (!here || !there || !one || !two || !three) throw new Error('there are eleven hundred');
  const columns = here([one, two]);
  const given: number[] = [];
  columns.legs.slots.renew = (from, to) => given.push(from, to);
  const room = columns.legs.slots.length;
  there([three]);
  expect(here([one, two])).toBe(columns);
  expect(given).toEqual([]);
  expect(here([one, three])).toBe(columns);
  expect(given).toEqual([room / 3, (2 * room) / 3]); // of two slots, and a spare one
  expect(here(Array.from({ length: 8 }, (_, i) => many.movements.slice(100 * i, 100 * i + 100)))).not.toBe(
    columns
  );
});

test('without journeys there is no path', () => {
  const { legs, heads } = journeyColumns(edition)(clock)([]);
  expect([legs.length, heads.length]).toEqual([0, 0]);
});

test('the columns of heads have what their segments have', () => {
  const segments = headSegments(edition);
  const { length, attributes, selectionOf } = journeyColumns(edition)(clock)(blocks).heads;
  expect(length).toBe(segments.length);
  const { getPosition, getTo, getDays, getInferred } = attributes;
  segments.forEach(({ from, to, days, inferred, selection }, i) => {
    expect([...(getPosition?.value.subarray(2 * i, 2 * i + 2) ?? [])]).toEqual([...from]);
    expect(getTo?.value.subarray(2 * i, 2 * i + 2)).toEqual(Float32Array.from(to));
    expect(getDays?.value.subarray(2 * i, 2 * i + 2)).toEqual(Float32Array.from(days));
    expect([selectionOf(i), getInferred?.value[i]]).toEqual([selection, Number(inferred)]);
  });
});
