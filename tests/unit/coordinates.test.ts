import { expect, test } from 'vitest';
import { angles } from '../../src/domain/coordinates';

test('coordinates are printed in degrees and minutes, rounded to the minute', () => {
  expect(angles([142.163, 50.8963])).toEqual([
    { degrees: 50, minutes: '54', toward: 'north' },
    { degrees: 142, minutes: '10', toward: 'east' }
  ]);
  expect(angles([-0.5, -33.9999])[0]).toEqual({ degrees: 34, minutes: '00', toward: 'south' });
});
