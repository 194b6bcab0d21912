import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeRows, rowsBetween, rowTops } from '../../src/ui/elements/row-window';

const someHeights = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 60 });
const anywhere = fc.integer({ min: -500, max: 6000 });
const someRows = fc.array(fc.integer({ min: -2, max: 70 }), { maxLength: 6 });

/** What is on the page of a list of these heights. */
function placed(heights: readonly number[], top: number, length: number, kept: readonly number[] = []) {
  const tops = rowTops(heights);
  const range = rowsBetween(tops, top, top + length);
  return { tops, range, ...placeRows(tops, range, kept) };
}

test('rows that are on the page and the room for the others make up the height of the whole list', () => {
  fc.assert(
    fc.property(someHeights, anywhere, fc.nat(900), someRows, (heights, top, length, kept) => {
      const { tops, placed: rows, rest } = placed(heights, top, length, kept);
      const sum = rows.reduce((all, { index, gap }) => all + gap + (heights[index] ?? NaN), rest);
      expect(sum).toBe(tops.at(-1));
      expect([...rows.map(({ gap }) => gap), rest].every((gap) => gap >= 0)).toBe(true);
    })
  );
});

test('each row lies where it would lie if all of them were on the page', () => {
  fc.assert(
    fc.property(someHeights, anywhere, fc.nat(900), someRows, (heights, top, length, kept) => {
      const { tops, placed: rows } = placed(heights, top, length, kept);
      let end = 0;
      for (const { index, gap } of rows) {
        expect(end + gap).toBe(tops[index]);
        end += gap + (heights[index] ?? NaN);
      }
    })
  );
});

test('every row of which something is seen is on the page, and no other but those that are kept', () => {
  fc.assert(
    fc.property(someHeights, anywhere, fc.nat(900), someRows, (heights, top, length, kept) => {
      const { tops, placed: rows } = placed(heights, top, length, kept);
      const seen = heights.flatMap((height, i) => {
        const its = tops[i] ?? NaN;
        return its < top + length && its + height > top ? [i] : [];
      });
      const known = kept.filter((i) => i >= 0 && i < heights.length);
      const expected = [...new Set([...seen, ...known])].sort((a, b) => a - b);
      expect(rows.map(({ index }) => index)).toEqual(expected);
    })
  );
});

test('a list without rows has nothing on the page', () => {
  expect(placed([], 0, 500, [0, -1])).toMatchObject({ placed: [], rest: 0 });
});
