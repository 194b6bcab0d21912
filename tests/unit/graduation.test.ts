import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graduation } from '../../src/ui/map-frame/graduation';

const figures = (west: number, east: number, width: number) =>
  graduation({ extent: [west, 0, east, 40], width, height: 600 }).longitudes.filter(
    ({ labelled }) => labelled
  );

test('no figure of the frame touches the next, and there are some, however much of the world it shows', () => {
  const extents = fc.record({
    west: fc.double({ min: -180, max: 180, noNaN: true }),
    degrees: fc.double({ min: 10, max: 360, noNaN: true }),
    width: fc.integer({ min: 300, max: 2000 })
  });
  fc.assert(
    fc.property(extents, ({ west, degrees, width }) => {
      const at = figures(west, west + degrees, width).map((tick) => tick.at);
      expect(Math.min(Infinity, ...at.slice(1).map((x, i) => x - (at[i] ?? 0)))).toBeGreaterThanOrEqual(40);
      expect(at.length).toBeGreaterThan(0);
    })
  );
});

test('the figures are round numbers, as many as the sheet has room for', () => {
  const between = (degrees: number, width: number) => {
    const [first, second] = figures(100, 100 + degrees, width);
    return (second?.degrees ?? 0) - (first?.degrees ?? 0);
  };
  expect([between(6, 900), between(20, 900), between(70, 980), between(360, 980)]).toEqual([1, 5, 10, 20]);
});
