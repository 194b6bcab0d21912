/** The territories that are made of areas of the ground, as MapLibre's source holds them. */
import simplify from '@turf/simplify';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { extentOf } from '../../../domain/extent';
import { toLngLat } from '../../../domain/lng-lat';
import { splineThrough } from '../../../domain/spline';
import type { Edition, Territory } from '../../../domain/edition';
import type { Ground } from '../../../domain/ground';
import { memoByObject } from '../../../domain/memo';
import { featureCollection, pointFeature } from '../../geojson';
import { hatchImageId } from '../../style/hatch-id';
import type { SourceData, SourceInputs } from '../map-layer';

/** How a territory looks besides its power's colour on the ground. */
function lookOf({ status, precision }: Territory): 'sphere' | 'hatched' | 'claimed' | 'plain' {
  if (status === 'control' && precision === 'unknown') return 'sphere';
  if (status === 'claim') return 'claimed';
  return status === 'lease' || status === 'occupation' || status === 'concession' ? 'hatched' : 'plain';
}

/** The territories that are made of areas, each as one shape of this ground, and the names written on them. */
export const territoryAreas = memoByObject((edition: Edition) =>
  memoByObject((ground: Ground): FeatureCollection => {
    const ofAreas = edition.territories.filter((territory) => territory.areas.length > 0);
    return featureCollection([
      ...ofAreas.map((territory): Feature => ({
        type: 'Feature',
        properties: {
          id: territory.id,
          look: lookOf(territory),
          power: territory.holder.id,
          pattern: hatchImageId(
            [territory.holder.colour, territory.claimant?.colour],
            lookOf(territory) === 'claimed'
          )
        },
        geometry: outlineOf(territory, ground)
      })),
      ...ofAreas.flatMap((territory) => {
        const { id, label, holder } = territory;
        const sphere = lookOf(territory) === 'sphere';
        return label ? [pointFeature(label.position, { id, sphere, power: holder.id, ...label.text })] : [];
      })
    ]);
  })
);

export const territorySources = ({ edition, ground }: SourceInputs): SourceData =>
  ground ? { territories: territoryAreas(edition)(ground) } : {};

/** Of a sphere's outline, in degrees: nobody drew it, and a wide soft edge bristles at every corner. */
const ROUGHNESS = 0.5;
/** Parts of a sphere smaller than this many degrees either way are left to the sea. */
const LEAST = 1;

function outlineOf(territory: Territory, ground: Ground): MultiPolygon {
  const land = ground.landOf(territory.areas);
  if (lookOf(territory) !== 'sphere') return land;
  const outer = land.coordinates.flatMap(([ring]) => (ring && width(ring) > LEAST ? [[ring]] : []));
  const rough = simplify({ type: 'MultiPolygon', coordinates: outer }, { tolerance: ROUGHNESS });
  return {
    ...rough,
    coordinates: rough.coordinates.map((rings) => rings.map((ring) => splineThrough(ring.map(toLngLat), 6)))
  };
}

function width(ring: Position[]): number {
  const [west, , east] = extentOf(ring);
  return east - west;
}
