/** The ground: the base map's land, water, borders and names, layer by layer. */
import type { FeatureCollection, MultiPolygon } from 'geojson';

export const GROUND_LAYERS = [
  'powers',
  'coasts',
  'ribbons',
  'relief',
  'rivers',
  'lakes',
  'sea',
  'depth',
  'borders',
  'names',
  'plans'
] as const;
export type GroundLayer = (typeof GROUND_LAYERS)[number];

export type Ground = {
  /** The layers of one or more ground files; a layer that no file could give is absent. */
  readonly layers: Readonly<Partial<Record<GroundLayer, FeatureCollection>>>;
  /** Layers that are only drawn, by the name of their source: where they can be read. */
  readonly drawn?: Readonly<Record<string, string>>;
  /** The land of these areas as one shape, the borders between them gone; it may be empty. */
  readonly landOf: (areas: readonly string[]) => MultiPolygon;
};
