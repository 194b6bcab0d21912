/** Where words about a zone stand outside it, beside the side on which no other zone lies. */
import type { Edition, Territory, TerritoryGeometry } from '../../../domain/edition';
import { extentOf } from '../../../domain/extent';
import type { LngLat } from '../../../domain/lng-lat';

export type ZoneSide = { readonly side: 'east' | 'west'; readonly position: LngLat };

/** Of a zone's height, how much above and below its middle the words may reach. */
const REACH = 1 / 6;

/** The point of a zone's edge at its middle latitude: to the east, unless another zone begins there. */
export function zoneSide(geometry: TerritoryGeometry, { territories }: Edition): ZoneSide {
  const [, south, east, north] = extentOf(positionsOf(geometry));
  const isTaken = territories.some((other) => bordersOn(other, east, south, north));
  const middle = (south + north) / 2;
  const near = positionsOf(geometry).filter(
    ([, latitude]) => Math.abs(latitude - middle) <= (north - south) * REACH
  );
  const longitudes = near.map(([longitude]) => longitude);
  return isTaken
    ? { side: 'west', position: [Math.min(...longitudes), middle] }
    : { side: 'east', position: [Math.max(...longitudes), middle] };
}

/** Whether a territory has a shape that begins at this meridian, between these parallels. */
function bordersOn({ geometry }: Territory, meridian: number, south: number, north: number): boolean {
  if (!geometry) return false;
  const [west, otherSouth, , otherNorth] = extentOf(positionsOf(geometry));
  return Math.abs(west - meridian) < 0.001 && otherSouth < north && south < otherNorth;
}

export const positionsOf = ({ type, coordinates }: TerritoryGeometry): readonly LngLat[] =>
  type === 'Polygon' ? coordinates.flat() : coordinates.flat(2);
