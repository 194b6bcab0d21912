/** A geometry of GeoJSON taken apart into points, lines and areas, whatever else stands in it. */
import { isObject } from '../data/json-value';

/** A position is whatever numbers stand there; a point has one ring of one position, a line one ring. */
export type GeometryPart = {
  readonly kind: 'point' | 'line' | 'area';
  readonly rings: readonly (readonly (readonly number[])[])[];
};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const position = (value: unknown): readonly number[] => list(value).map(Number);
const positions = (value: unknown) => list(value).map(position);

/** None where it is no geometry, or has no position. */
export const geometryParts = (geometry: unknown): readonly GeometryPart[] =>
  partsOf(geometry).filter(({ rings }) => rings.some((ring) => ring.length > 0));

function partsOf(geometry: unknown): readonly GeometryPart[] {
  if (!isObject(geometry)) return [];
  const { type, coordinates, geometries } = geometry;
  switch (type) {
    case 'Point':
      return [{ kind: 'point', rings: [[position(coordinates)]] }];
    case 'MultiPoint':
      return positions(coordinates).map((point) => ({ kind: 'point', rings: [[point]] }));
    case 'LineString':
      return [{ kind: 'line', rings: [positions(coordinates)] }];
    case 'MultiLineString':
      return list(coordinates).map((line) => ({ kind: 'line', rings: [positions(line)] }));
    case 'Polygon':
      return [{ kind: 'area', rings: list(coordinates).map(positions) }];
    case 'MultiPolygon':
      return list(coordinates).map((rings) => ({ kind: 'area', rings: list(rings).map(positions) }));
    case 'GeometryCollection':
      return list(geometries).flatMap(partsOf);
    default:
      return [];
  }
}
