import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOf } from '../../src/domain/order-of';

const numbers = fc.array(
  fc.oneof(
    fc.integer({ min: -5, max: 5 }),
    fc.double({ noNaN: true }),
    fc.constantFrom(Infinity, -Infinity, -0)
  )
);

test('the order is that of sorting, equal numbers as they stood', () => {
  fc.assert(
    fc.property(numbers, (some) => {
      const sorted = [...some.keys()].sort((a, b) =>
        some[a] === some[b] ? a - b : (some[a] ?? 0) < (some[b] ?? 0) ? -1 : 1
      );
      expect([...orderOf(Float64Array.from(some))]).toEqual(sorted);
    })
  );
});
