import type { Geometry, MultiPolygon } from 'geojson';
import type { Edition } from '../../domain/edition';
import type { Ground } from '../../domain/ground';
import { memoByObject } from '../../domain/memo';
import { territoryAreas } from '../../map/layers/territories/sources';
import type { Shape } from '../../view/seen-shape';

/** The outlines of the territories that are made of areas of the ground, by id, as the map has them. */
export const areaOutlines = memoByObject((edition: Edition) =>
  memoByObject(
    (ground: Ground): ReadonlyMap<unknown, Shape> =>
      new Map(
        territoryAreas(edition)(ground).features.flatMap(({ properties, geometry }) =>
          isArea(geometry) ? [[properties?.['id'], geometry]] : []
        )
      )
  )
);
const isArea = (geometry: Geometry): geometry is MultiPolygon => geometry.type === 'MultiPolygon';
