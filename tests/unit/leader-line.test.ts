import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEADER_GAP, leaderLine } from '../../src/view/leader-line';

/** Of a name beside its place, on either side: half its height in two lines, and how long it may be. */
const [HALF, LONG] = [19, 180];
const coordinate = fc.integer({ min: 0, max: 1400 });
const captions = fc
  .record({
    left: coordinate,
    top: coordinate,
    width: fc.integer({ min: 200, max: 400 }),
    height: fc.integer({ min: 90, max: 300 })
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

test('wherever the caption is, the line to a place runs across no name beside it', () => {
  fc.assert(
    fc.property(captions, fc.tuple(coordinate, coordinate), (box, [x, y]) => {
      const isNear = x > box.left - LONG && x < box.right + LONG && y > box.top - 40 && y < box.bottom + 40;
      fc.pre(!isNear); // a name there lies under the caption
      const [from, bend, end] = leaderLine(box, [x, y]) ?? [];
      if (!from || !bend || !end) throw new Error('no line');
      expect([end[0], bend[0]]).toEqual([x, x]);
      expect(Math.abs(end[1] - y)).toBe(LEADER_GAP);
      for (let share = 0; share <= 1; share += 0.01) {
        const [px, py] = [from[0] + (bend[0] - from[0]) * share, from[1] + (bend[1] - from[1]) * share];
        expect(Math.abs(px - x) < LONG && Math.abs(py - y) < HALF).toBe(false);
      }
    })
  );
});

test('it begins on the edge of the caption, and to a place at the caption there is none', () => {
  const box = { left: 0, top: 0, right: 300, bottom: 200 };
  expect(leaderLine(box, [500, 400])).toEqual([
    [300, 200],
    [500, 372],
    [500, 391]
  ]);
  expect(leaderLine(box, [150, 400])?.[0]).toEqual([150, 200]);
  expect(leaderLine(box, [305, 100])).toBeUndefined();
});
