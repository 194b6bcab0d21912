/** The layers of the ground as MapLibre's sources hold them. */
import type { FeatureCollection } from 'geojson';
import type { Ground } from '../domain/ground';
import { memoByObject } from '../domain/memo';
import { groundNameId } from './layers/names/dated-names';

/** Borders simplified for the overview serve below this zoom, where finer ones would make ribbons bristle. */
export const FINE_RIBBONS_FROM = 4.5;

/**
 * The sources that the detail fills; all others keep what the overview gave them. `ribbons` are the overview's,
 * `ribbons-fine` the detail's.
 */
export const groundSources = memoByObject(
  ({
    layers: { names, plans, ribbons, ...others }
  }: Ground): Readonly<Record<string, FeatureCollection>> => ({
    ...others,
    ...(ribbons && { 'ribbons-fine': ribbons }),
    ...(names && { names: flat(names) }),
    ...(plans && { plans: flat(plans) })
  })
);

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
