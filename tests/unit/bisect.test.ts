import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLeading } from '../../src/domain/bisect';

test('it counts what a scan from the front counts, in lists and in typed arrays', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 })),
      fc.integer({ min: -10, max: 10 }),
      (items, limit) => {
        const list = items.sort((a, b) => a - b);
        expect(countLeading(list, (item) => item <= limit)).toBe(list.filter((item) => item <= limit).length);
        expect(countLeading(Float64Array.from(list), (item) => item < limit)).toBe(
          list.filter((item) => item < limit).length
        );
      }
    )
  );
});
