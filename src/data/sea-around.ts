/** The sea about a land: the map draws it over whatever runs beyond the coast. */
import type { Feature, Position } from 'geojson';

/** The whole of Mercator's map, in degrees. */
const [EDGE, POLE] = [180, 85.05];
/** Shores keep so far off the edge of the map, in degrees: a hole that runs along its frame may be lost. */
const OFF_EDGE = 0.0005;

const WORLD: Position[] = [
  [-EDGE, -POLE],
  [EDGE, -POLE],
  [EDGE, POLE],
  [-EDGE, POLE],
  [-EDGE, -POLE]
];

/** One sea with the land for its holes, and one for each hole of the land. */
export function seaAround(land: readonly Feature[]): readonly Feature[] {
  const polygons = land.flatMap(polygonsOf);
  const shores = polygons.flatMap(([shore]) => (shore ? [shore.map(offEdge)] : []));
  const inner = polygons.flatMap(([, ...holes]) => holes);
  return [[WORLD, ...shores], ...inner.map((ring) => [ring])].map((coordinates) => ({
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates },
    properties: {}
  }));
}

/** Its shores, without the edges of the map along which land was cut. */
export const coastsOf = (land: readonly Feature[]): readonly Feature[] =>
  land.flatMap(polygonsOf).map((rings) => ({
    type: 'Feature',
    geometry: { type: 'MultiLineString', coordinates: rings.flatMap(withoutEdges) },
    properties: {}
  }));

const polygonsOf = ({ geometry }: Feature): readonly Position[][][] =>
  geometry.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : [];

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));
const offEdge = ([longitude = 0, latitude = 0]: Position): Position => [
  clamp(longitude, EDGE - OFF_EDGE),
  clamp(latitude, POLE - OFF_EDGE)
];

/** The stretches of a ring that do not run along the 180th meridian. */
function withoutEdges(ring: readonly Position[]): Position[][] {
  const isOnEdge = (position: Position | undefined) => Math.abs(position?.[0] ?? 0) >= EDGE;
  const lines: Position[][] = [[]];
  for (const [i, position] of ring.entries()) {
    if (isOnEdge(position) && isOnEdge(ring[i - 1])) lines.push([]);
    lines.at(-1)?.push(position);
  }
  return lines.filter((line) => line.length > 1);
}
