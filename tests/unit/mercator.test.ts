import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latitudeAt, mercatorHeight } from '../../src/domain/mercator';

test('a latitude drawn and read again is the same latitude', () => {
  fc.assert(
    fc.property(fc.double({ min: -85, max: 85, noNaN: true }), (latitude) => {
      expect(latitudeAt(mercatorHeight(latitude))).toBeCloseTo(latitude, 9);
    })
  );
});

test('the map ends in a square: the parallel of 85.0511 degrees is drawn half its width above the equator', () => {
  expect(mercatorHeight(0)).toBeCloseTo(0, 12);
  expect(mercatorHeight(85.0511288)).toBeCloseTo(180, 5);
});
