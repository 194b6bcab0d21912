/** The layers of the ground as MapLibre's sources hold them. */
import type { FeatureCollection } from 'geojson';
import { GROUND_LAYERS, type Ground } from '../domain/ground';

/** Borders simplified for the overview serve below this zoom, where finer ones would make ribbons bristle. */
export const FINE_RIBBONS_FROM = 4.5;

/** `ribbons` are the overview's and `ribbons-fine` those that come with the detail. */
export const GROUND_SOURCES = [...GROUND_LAYERS, 'ribbons-fine'] as const;

type Sources = Readonly<Record<string, FeatureCollection>>;

/** The sources that the detail fills; all others keep what the overview gave them. */
export function groundSources({ layers: { names, plans, ribbons, ...others } }: Ground): Sources {
  return {
    ...others,
    ...(ribbons && { 'ribbons-fine': ribbons }),
    ...(names && { names: flat(names) }),
    ...(plans && { plans: flat(plans) })
  };
}

/** Names with one property for each language: MapLibre keeps no nested ones. */
const flat = ({ features }: FeatureCollection): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, ...(feature.properties?.['name'] as Record<string, string>) }
  }))
});
