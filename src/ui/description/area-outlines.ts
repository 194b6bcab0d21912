import type { Edition, Territory } from '../../domain/edition';
import type { Ground } from '../../domain/ground';
import { ringsOfShape, type Rings } from '../../domain/rings';
import { territoryAreas } from '../../map/layers/territories/sources';

/** The outlines of territories: their own, or of the areas of which they are made, as the map has them; undefined without a ground. */
export function outlinesOn(
  edition: Edition,
  ground: Ground | undefined
): (territory: Territory) => Rings | undefined {
  const ofAreas = ground && territoryAreas(edition)(ground).outlines;
  return ({ id, geometry }) => (geometry ? ringsOfShape(geometry) : ofAreas?.get(id));
}
