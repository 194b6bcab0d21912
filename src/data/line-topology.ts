/** Lines and points as a topology, of which the build writes arcs as letters. */
import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Arc, GeometryObject, Topology } from 'topojson-specification';

/** In degrees, so that positions with two decimals are whole numbers of it. */
const STEP = 0.01;

/**
 * The same features as the object `name` of a topology with one arc for each line; undefined where one is neither a line nor a point, has
 * an id, or is somewhere between the steps.
 */
export function lineTopology(name: string, { features }: FeatureCollection): Topology | undefined {
  const arcs: Arc[] = [];
  const geometries: GeometryObject[] = [];
  for (const { id, geometry, properties } of features) {
    const shape = id === undefined ? shapeOf(geometry, arcs) : undefined;
    if (!shape) return undefined;
    geometries.push({ ...shape, properties: properties ?? {} });
  }
  return {
    type: 'Topology',
    transform: { scale: [STEP, STEP], translate: [0, 0] },
    objects: { [name]: { type: 'GeometryCollection', geometries } },
    arcs
  };
}

function shapeOf(geometry: Geometry, arcs: Arc[]): GeometryObject | undefined {
  if (geometry.type === 'Point') {
    const coordinates = inSteps(geometry.coordinates);
    return coordinates && { type: 'Point', coordinates };
  }
  if (geometry.type !== 'LineString') return undefined;
  const positions = geometry.coordinates.map(inSteps);
  if (!positions.every((position) => position !== undefined)) return undefined;
  let [atX, atY] = [0, 0];
  arcs.push(
    positions.map(([x = 0, y = 0]) => {
      const step = [x - atX, y - atY];
      [atX, atY] = [x, y];
      return step;
    })
  );
  return { type: 'LineString', arcs: [arcs.length - 1] };
}

function inSteps(position: Position): Position | undefined {
  const steps = position.map((degrees) => Math.round(degrees / STEP));
  const isExact =
    position.length === 2 && steps.every((step, i) => Math.abs(step * STEP - (position[i] ?? 0)) < 1e-9);
  return isExact ? steps : undefined;
}
