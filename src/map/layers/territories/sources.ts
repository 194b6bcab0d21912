/** The territories that are made of areas of the ground, as MapLibre's source holds them. */
import simplify from '@turf/simplify';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { extentOf } from '../../../domain/extent';
import { toLngLat } from '../../../domain/lng-lat';
import { ringsOf, type Rings } from '../../../domain/rings';
import { splineThrough } from '../../../domain/spline';
import type { Edition, Territory } from '../../../domain/edition';
import type { Ground } from '../../../domain/ground';
import { memoByObject } from '../../../domain/memo';
import { featureCollection, pointFeature } from '../../geojson';
import { hatchImageId } from '../../style/hatch-id';
import { workerText } from '../../worker-text';
import type { SourceDataOrText, SourceInputs } from '../map-layer';

/** How a territory looks besides its power's colour on the ground. */
function lookOf({ status, precision }: Territory): 'sphere' | 'hatched' | 'claimed' | 'plain' {
  if (status === 'control' && precision === 'unknown') return 'sphere';
  if (status === 'claim') return 'claimed';
  return status === 'lease' || status === 'occupation' || status === 'concession' ? 'hatched' : 'plain';
}

type TerritoryAreas = {
  /** Each territory as one shape, and the names written on them. */
  readonly drawn: SourceDataOrText[string];
  readonly outlines: ReadonlyMap<string, Rings>;
};

/** The territories that are made of areas of this ground. */
export const territoryAreas = memoByObject((edition: Edition) =>
  memoByObject((ground: Ground): TerritoryAreas => {
    const ofAreas = edition.territories
      .filter(({ areas }) => areas.length > 0)
      .map((territory) => ({ territory, outline: outlineOf(territory, ground) }));
    const features = [
      ...ofAreas.map(({ territory, outline }): Feature => ({
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
        geometry: outline
      })),
      ...ofAreas.flatMap(({ territory }) => {
        const { id, label, holder } = territory;
        const sphere = lookOf(territory) === 'sphere';
        return label ? [pointFeature(label.position, { id, sphere, power: holder.id, ...label.text })] : [];
      })
    ];
    return {
      drawn: workerText(featureCollection(features)),
      outlines: new Map(ofAreas.map(({ territory, outline }) => [territory.id, ringsOf(outline)]))
    };
  })
);

export const territorySources = ({ edition, ground }: SourceInputs): SourceDataOrText =>
  ground ? { territories: territoryAreas(edition)(ground).drawn } : {};

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
