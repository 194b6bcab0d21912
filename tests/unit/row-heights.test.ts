import { expect, test } from 'vitest';
import { RowHeights } from '../../src/ui/elements/row-heights';

const keys = ['a', 'b', 'c', 'd'];
const found = (...heights: readonly number[]) => heights.map((height, index) => ({ index, height }));

test('rows that have not been measured are as high as the mean of the first that were', () => {
  const heights = new RowHeights();
  heights.tops(keys);
  expect(heights.learn(found(20, 40))).toBe(true);
  expect([...heights.tops(keys)]).toEqual([0, 20, 60, 90, 120]);
  expect(heights.learn([{ index: 3, height: 90 }])).toBe(true);
  expect([...heights.tops(keys)], 'the mean stays').toEqual([0, 20, 60, 90, 180]);
});

test('what is measured again is no news', () => {
  const heights = new RowHeights();
  heights.tops(keys);
  heights.learn(found(20, 40));
  expect(heights.learn(found(20.2, 40))).toBe(false);
});

test('a row keeps its height when others leave the list', () => {
  const heights = new RowHeights();
  heights.tops(keys);
  heights.learn(found(20, 40));
  expect([...heights.tops(['b', 'd'])]).toEqual([0, 40, 70]);
});
