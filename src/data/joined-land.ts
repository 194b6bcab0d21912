/** The land of areas of a ground, joined: what of a topology that needs, without a list for each position. */
import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type {
  Arc,
  GeometryCollection,
  MultiPolygon as Shape,
  Polygon,
  Topology
} from 'topojson-specification';

/** Positions of arcs in one row of numbers, by the arc's place in its topology. */
type PackedArcs = {
  readonly numbers: Float64Array;
  /** Where an arc begins and ends in `numbers`. */
  readonly bounds: ReadonlyMap<number, readonly [number, number]>;
};

/** The polygons of areas, by their names, without the borders between them; of a topology without areas none. */
export type JoinedLand = (areas: readonly string[]) => MultiPolygon['coordinates'];

/** Keeps of the topology the arcs of its areas, which can be decoded, and nothing else. */
export function joinedLand({ transform, objects, arcs }: Topology): JoinedLand {
  const { geometries } = (objects['areas'] ?? { geometries: [] }) as GeometryCollection;
  const shapes = geometries.filter(isShape).map(({ type, arcs: rings, properties }) => ({
    area: String((properties as { readonly area?: unknown } | undefined)?.area),
    shape: { type, arcs: rings } as Polygon | Shape
  }));
  const packed = pack(arcs, arcsOf(shapes.map(({ shape }) => shape)));
  return (areas) => {
    const chosen = shapes.flatMap(({ area, shape }) => (areas.includes(area) ? [shape] : []));
    const needed = unpack(packed, arcsOf(chosen));
    const topology: Topology = {
      type: 'Topology',
      objects: {},
      arcs: needed,
      ...(transform && { transform })
    };
    return merge(topology, chosen).coordinates;
  };
}

const isShape = (geometry: GeometryCollection['geometries'][number]): geometry is Polygon | Shape =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** The arcs of which shapes are made, each once. */
function arcsOf(shapes: readonly (Polygon | Shape)[]): ReadonlySet<number> {
  const indices = shapes.flatMap(({ arcs }) => arcs.flat(2));
  return new Set(indices.map((arc) => (arc < 0 ? ~arc : arc))); // one's complement: the same arc in reverse
}

function pack(arcs: readonly Arc[], needed: ReadonlySet<number>): PackedArcs {
  const numbers: number[] = [];
  const bounds = new Map<number, readonly [number, number]>();
  for (const index of needed) {
    const begin = numbers.length;
    for (const [x = NaN, y = NaN] of arcs[index] ?? []) numbers.push(x, y);
    bounds.set(index, [begin, numbers.length]);
  }
  return { numbers: Float64Array.from(numbers), bounds };
}

/** Arcs where their topology had them, and nothing between. */
function unpack({ numbers, bounds }: PackedArcs, needed: ReadonlySet<number>): Arc[] {
  const arcs: Arc[] = [];
  for (const index of needed) {
    const [begin, end] = bounds.get(index) ?? [0, 0];
    arcs[index] = Array.from({ length: (end - begin) / 2 }, (_, i): Position => [
      numbers[begin + 2 * i] ?? NaN,
      numbers[begin + 2 * i + 1] ?? NaN
    ]);
  }
  return arcs;
}
