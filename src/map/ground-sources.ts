/** The layers of the ground as MapLibre's sources hold them. */
import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Ground } from '../domain/ground';
import { toLngLat } from '../domain/lng-lat';
import { memoByObject } from '../domain/memo';
import { splineThrough } from '../domain/spline';
import { groundNameId } from './layers/names/dated-names';

/**
 * The sources that the detail fills; all others keep what the overview gave them. `ribbons` are the overview's,
 * `ribbons-fine` the detail's.
 */
export const groundSources = memoByObject(
  ({
    layers: { names, plans, ribbons, rivers, ...others }
  }: Ground): Readonly<Record<string, FeatureCollection>> => ({
    ...others,
    ...(ribbons && { 'ribbons-fine': ribbons }),
    ...(rivers && { rivers: bending(rivers) }),
    ...(names && { names: flat(names) }),
    ...(plans && { plans: flat(plans) })
  })
);

/** Rivers with bends for corners: those of the ground are lines through a few points. */
const bending = ({ features }: FeatureCollection): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.map(({ geometry, ...feature }) => ({ ...feature, geometry: bend(geometry) }))
});
const bend = (geometry: Geometry): Geometry => {
  const through = (line: Position[]) => splineThrough(line.map(toLngLat), 3);
  if (geometry.type === 'LineString') return { ...geometry, coordinates: through(geometry.coordinates) };
  if (geometry.type !== 'MultiLineString') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map(through) };
};

/** Names with one property for each language: MapLibre keeps no nested ones. */
const flat = ({ features }: FeatureCollection): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.map((feature, i) => ({
    ...feature,
    properties: {
      ...feature.properties,
      nameId: groundNameId(feature, i),
      ...(feature.properties?.['name'] as Record<string, string>)
    }
  }))
});
