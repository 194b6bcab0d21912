import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackIntervals, type StackChange } from '../../src/domain/withdrawal/interval-stack';

/** Men who come and, no more than have come, go. */
const comings: fc.Arbitrary<readonly StackChange[]> = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 50 }), men: fc.integer({ min: -80, max: 80 }) }), {
    maxLength: 30
  })
  .map((changes) => {
    let there = 0;
    return changes
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, men }) => {
        const possible = Math.max(men, -there);
        there += possible;
        return { at, men: possible };
      });
  });

test('a pile is at every instant as high as those who are there, without a gap', () => {
  fc.assert(
    fc.property(comings, fc.integer({ min: -1, max: 52 }), (changes, t) => {
      const level = changes.filter(({ at }) => at <= t).reduce((sum, { men }) => sum + men, 0);
      const bricks = stackIntervals(changes)
        .filter(({ from, to }) => from <= t && t < to)
        .sort((a, b) => a.low - b.low);
      expect(bricks.reduce((sum, { low, high }) => sum + high - low, 0)).toBe(level);
      bricks.forEach(({ low }, i) => expect(low).toBe(bricks[i - 1]?.high ?? 0));
    })
  );
});
