import type { Movement } from '../domain/edition';
import type { LngLat } from '../domain/lng-lat';
import { isWayTold } from '../domain/movement';

/** The vertices of each leg of a journey, both ends included; straight from end to end where no way is told. */
export const toldPaths = ({
  path,
  stops,
  legs
}: Pick<Movement, 'path' | 'stops' | 'legs'>): readonly (readonly LngLat[])[] =>
  legs.map((leg, i) => {
    const vertices = path.slice(stops[i]?.vertex, (stops[i + 1]?.vertex ?? 0) + 1);
    return isWayTold(leg) ? vertices : [...vertices.slice(0, 1), ...vertices.slice(-1)];
  });

/** The same as one line. */
export const toldPath = (movement: Pick<Movement, 'path' | 'stops' | 'legs'>): readonly LngLat[] =>
  joined(toldPaths(movement));

/** Lines of which each begins where the one before it ends, as one. */
export const joined = (parts: readonly (readonly LngLat[])[]): readonly LngLat[] =>
  parts.flatMap((part, i) => part.slice(i > 0 ? 1 : 0));
