import type { Arc, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { joinedLand } from '../../src/data/joined-land';

/** Steps from a first position. The first arc is the border of the two squares; a shape with the last was left out. */
const ARCS: (Arc | null)[] = [
  [[1, 0], [0, 1]], // prettier-ignore
  [[1, 1], [-1, 0], [0, -1], [1, 0]], // prettier-ignore
  [[1, 0], [1, 0], [0, 1], [-1, 0]], // prettier-ignore
  null
];
const TWO_SQUARES: Topology = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [100, 0] },
  arcs: ARCS as Arc[],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { area: 'west' } },
        { type: 'MultiPolygon', arcs: [[[2, -1]]], properties: { area: 'east' } }
      ]
    }
  }
};

test('areas are read as they stand in their topology, whichever way round their arcs go', () => {
  const land = joinedLand(TWO_SQUARES);
  expect(land(['west'])).toEqual([[[[101, 0], [101, 1], [100, 1], [100, 0], [101, 0]]]]); // prettier-ignore
  expect(land(['east'])).toEqual([[[[101, 0], [102, 0], [102, 1], [101, 1], [101, 0]]]]); // prettier-ignore
  expect(land(['nowhere'])).toEqual([]);
});

test('joined they have no border, as often as one asks', () => {
  const land = joinedLand(TWO_SQUARES);
  const both = [[[[101, 1], [100, 1], [100, 0], [101, 0], [102, 0], [102, 1], [101, 1]]]]; // prettier-ignore
  expect(land(['west', 'east'])).toEqual(both);
  expect(land(['west', 'east'])).toEqual(both);
});

test('without areas there is no land', () => {
  expect(joinedLand({ ...TWO_SQUARES, objects: {} })(['west'])).toEqual([]);
});
