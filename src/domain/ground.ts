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

/** Ground cut into tiles beforehand, of which the map asks for those that it shows. */
export type TileArchive = {
  /** The path of its file, which tells it from all others. */
  readonly file: string;
  /** What it has, by the names of the layers of a ground. */
  readonly layers: readonly string[];
  readonly minzoom: number;
  /** From here on a tile of this zoom is drawn larger. */
  readonly maxzoom: number;
  /** West, south, east, north, in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** The tile as MVT; undefined where there is none. @throws where it does not arrive */
  readonly tile: (
    zoom: number,
    x: number,
    y: number,
    signal?: AbortSignal
  ) => Promise<ArrayBuffer | undefined>;
};

export type Ground = {
  /** The layers of one or more ground files; a layer that no file could give is absent. */
  readonly layers: Readonly<Partial<Record<GroundLayer, FeatureCollection>>>;
  /** Layers that are only drawn, by the name of their source: where they can be read. */
  readonly drawn?: Readonly<Record<string, string>>;
  /** What comes in tiles. */
  readonly tiles?: readonly TileArchive[];
  /** The land of these areas as one shape, the borders between them gone; it may be empty. */
  readonly landOf: (areas: readonly string[]) => MultiPolygon;
};
