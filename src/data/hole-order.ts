/** The order of holes in areas. */
import type { Feature, Position } from 'geojson';

/**
 * The same area with its holes from the largest to the smallest. Seen from afar, a small hole may be turned inside out when its corners are rounded
 * to a tile: MapLibre takes it for another area, and all holes after it for holes of that, so that they are filled.
 */
export function largestHolesFirst(feature: Feature): Feature {
  const { geometry } = feature;
  if (geometry.type === 'Polygon')
    return { ...feature, geometry: { ...geometry, coordinates: ordered(geometry.coordinates) } };
  if (geometry.type === 'MultiPolygon')
    return { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map(ordered) } };
  return feature;
}

function ordered(rings: Position[][]): Position[][] {
  if (rings.length < 3) return rings;
  const [outer = [], ...holes] = rings;
  const sized = holes.map((ring) => ({ ring, size: sizeOf(ring) }));
  return [outer, ...sized.sort((a, b) => b.size - a.size).map(({ ring }) => ring)];
}

/** In square degrees. */
const sizeOf = (ring: Position[]): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = ring[i + 1] ?? ring[0] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0)
  ) / 2;
