/** The ground that the map is drawn on: land, water, borders and their names, layer by layer. */
import type { FeatureCollection } from 'geojson';

export const GROUND_LAYERS = [
  'powers',
  'coasts',
  'ribbons',
  'rivers',
  'lakes',
  'sea',
  'depth',
  'borders',
  'names'
] as const;
export type GroundLayer = (typeof GROUND_LAYERS)[number];

/** The layers of one or more ground files; a layer that no file could give is absent. */
export type Ground = Readonly<Partial<Record<GroundLayer, FeatureCollection>>>;
