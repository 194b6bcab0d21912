/** The ground: the base map's land, water, borders and names, layer by layer. */
import type { FeatureCollection, GeoJsonProperties, MultiPolygon } from 'geojson';

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

/** A line between lands. */
export type BoundaryLine = {
  readonly properties: GeoJsonProperties;
  /** Longitude and latitude of each vertex, one after the other, in degrees. */
  readonly line: Float64Array;
};

export type Ground = {
  /** The layers of one or more ground files; a layer that no file could give is absent. */
  readonly layers: Readonly<Partial<Record<GroundLayer, FeatureCollection>>>;
  /** What is drawn of it, by the name of its source: the data, or where they can be read. Without it `layers` are drawn. */
  readonly drawn?: Readonly<Record<string, FeatureCollection | string>>;
  /** The lines of the layer `borders`, for those who ask where they run. */
  readonly boundaries?: readonly BoundaryLine[];
  /** What comes in tiles. */
  readonly tiles?: readonly TileArchive[];
  /** The land of these areas as one shape, the borders between them gone; it may be empty. */
  readonly landOf: (areas: readonly string[]) => MultiPolygon;
};
