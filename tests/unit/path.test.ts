import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cumulativeLengths, pointAlong } from '../../src/domain/path';

const lngLat = fc.tuple(fc.integer({ min: 100, max: 150 }), fc.integer({ min: 20, max: 60 }));
const paths = fc.array(lngLat, { minLength: 1, maxLength: 9 });

test('the point at the share of each vertex is the vertex', () => {
  fc.assert(
    fc.property(paths, (path) => {
      const lengths = cumulativeLengths(path);
      const whole = lengths.at(-1) ?? 0;
      path.forEach(([longitude, latitude], i) => {
        const [x, y] = pointAlong(path, whole === 0 ? 0 : (lengths[i] ?? 0) / whole) ?? [];
        expect(x).toBeCloseTo(longitude, 6);
        expect(y).toBeCloseTo(latitude, 6);
      });
    })
  );
});

test('halfway along a parallel is the middle of it', () => {
  const path = [
    [120, 40],
    [122, 40],
    [130, 40]
  ] as const;
  expect(cumulativeLengths(path)).toEqual([0, 2, 10]);
  expect(pointAlong(path, 0.5)).toEqual([125, 40]);
  expect(pointAlong([], 0.5)).toBeUndefined();
});
