/** Fetches the ground of the map: TopoJSON in, GeoJSON out. */
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as Shape, Polygon, Topology } from 'topojson-specification';
import { GROUND_LAYERS, type Ground, type GroundLayer } from '../domain/ground';
import type { Problem } from './problems';
import type { Hachures } from './relief';

const ADDRESSES = import.meta.glob<string>(
  [
    '../../geo/basemap/{overview,detail,sakhalin,depth,rivers,relief}.json',
    '../../geo/basemap/{names,plans}.geojson'
  ],
  { query: '?url', import: 'default', eager: true }
);

/** Enough for the first frame of the map. */
export const OVERVIEW = ['overview.json'] as const;
/** What replaces the overview, and what is drawn above it. */
export const DETAIL = [
  'detail.json',
  'sakhalin.json',
  'depth.json',
  'rivers.json',
  'relief.json',
  'names.geojson',
  'plans.geojson'
] as const;

export type ReadGround = {
  readonly ground: Ground;
  readonly problems: readonly Problem[];
  /** Files that did not arrive, and may when they are asked for again. */
  readonly missing: readonly string[];
};

/**
 * The layers of `files` of geo/basemap; features of the same layer in two files are put together.
 * Never throws: the layers of a file that cannot be fetched or read are left out, and it is named.
 */
export async function loadGround(files: readonly string[]): Promise<ReadGround> {
  const results = await Promise.all(files.map(readFile));
  const layers: Partial<Record<GroundLayer, FeatureCollection>> = {};
  for (const layer of GROUND_LAYERS) {
    const features = results.flatMap((file) => file.layers.get(layer)?.features ?? []);
    if (features.length > 0) layers[layer] = { type: 'FeatureCollection', features };
  }
  const topologies = results.flatMap(({ topology }) => topology ?? []);
  const landOf = (areas: readonly string[]): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: topologies.flatMap((topology) => merged(topology, areas))
  });
  return {
    ground: { layers, landOf },
    problems: results.flatMap(({ problem }) => problem ?? []),
    missing: files.filter((_, i) => results[i]?.missing)
  };
}

type Layers = ReadonlyMap<string, FeatureCollection>;

type ReadFile = {
  readonly layers: Layers;
  readonly topology?: Topology;
  readonly problem?: Problem;
  readonly missing?: boolean;
};

async function readFile(file: string): Promise<ReadFile> {
  const failed = (message: string): ReadFile => ({
    layers: new Map(),
    problem: { severity: 'error', file: `basemap/${file}`, path: [], where: '', message }
  });
  try {
    const response = await fetch(ADDRESSES[`../../geo/basemap/${file}`] ?? file);
    if (!response.ok) return failed('the file is missing or could not be fetched');
    const raw = (await response.json()) as Topology | FeatureCollection | Hachures;
    if (raw.type === 'Topology') return { layers: layersOf(raw), topology: raw };
    const collection = raw.type === 'Hachures' ? (await import('./relief')).hachureStrokes(raw) : raw;
    return { layers: new Map([[file.replace(/\.\w+$/, ''), collection]]) };
  } catch (error) {
    return error instanceof SyntaxError
      ? failed('the file is not JSON')
      : { layers: new Map(), missing: true };
  }
}

/** The polygons of these areas, joined: without the borders between them. */
function merged(topology: Topology, areas: readonly string[]): MultiPolygon['coordinates'] {
  const { geometries } = (topology.objects['areas'] ?? { geometries: [] }) as GeometryCollection;
  const chosen = geometries.filter(({ properties }) =>
    areas.includes((properties as { readonly area: string }).area)
  );
  return merge(topology, chosen as (Polygon | Shape)[]).coordinates; // areas have no other geometry
}

/** Each object of the topology as a collection of features, without the areas, which `landOf` joins when asked. */
function layersOf(topology: Topology): Layers {
  return new Map(
    Object.entries(topology.objects)
      .filter(([name]) => name !== 'areas')
      .map(([name, object]) => {
        const decoded = feature(topology, object as GeometryCollection);
        return [name, 'features' in decoded ? decoded : { type: 'FeatureCollection', features: [decoded] }];
      })
  );
}
