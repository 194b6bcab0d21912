/** Fetching the ground of the map: TopoJSON in, GeoJSON out. */
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { GROUND_LAYERS, type Ground, type GroundLayer } from '../domain/ground';
import type { Problem } from './problems';

const ADDRESSES = import.meta.glob<string>(
  ['../../geo/basemap/{overview,detail,sakhalin,depth,rivers}.json', '../../geo/basemap/names.geojson'],
  { query: '?url', import: 'default', eager: true }
);

/** Enough for the first picture of the sheet. */
export const OVERVIEW = ['overview.json'] as const;
/** What takes the overview's place, and what lies above it. */
export const DETAIL = ['detail.json', 'sakhalin.json', 'depth.json', 'rivers.json', 'names.geojson'] as const;

export type ReadGround = { readonly ground: Ground; readonly problems: readonly Problem[] };

/**
 * The layers of all `files` of geo/basemap, one on another where two files hold parts of the same layer.
 * Never throws: a file that cannot be had or read is reported and its layers are left out.
 */
export async function loadGround(files: readonly string[]): Promise<ReadGround> {
  const read = await Promise.all(files.map(readFile));
  const ground: Partial<Record<GroundLayer, FeatureCollection>> = {};
  for (const layer of GROUND_LAYERS) {
    const features = read.flatMap(({ layers }) => layers.get(layer)?.features ?? []);
    if (features.length > 0) ground[layer] = { type: 'FeatureCollection', features };
  }
  return { ground, problems: read.flatMap(({ problem }) => problem ?? []) };
}

type Layers = ReadonlyMap<string, FeatureCollection>;

async function readFile(file: string): Promise<{ readonly layers: Layers; readonly problem?: Problem }> {
  const failed = (message: string) => ({
    layers: new Map<string, FeatureCollection>(),
    problem: { file: `basemap/${file}`, where: '', message }
  });
  try {
    const response = await fetch(ADDRESSES[`../../geo/basemap/${file}`] ?? file);
    if (!response.ok) return failed('the file is missing or could not be fetched');
    const raw = (await response.json()) as Topology | FeatureCollection;
    return { layers: raw.type === 'Topology' ? layersOf(raw) : new Map([[file.replace(/\.\w+$/, ''), raw]]) };
  } catch (error) {
    return failed(error instanceof SyntaxError ? 'the file is not JSON' : 'the file could not be fetched');
  }
}

/** Each object of the topology as a collection of features. */
function layersOf(topology: Topology): Layers {
  return new Map(
    Object.entries(topology.objects).map(([name, object]) => {
      const decoded = feature(topology, object as GeometryCollection);
      return [name, 'features' in decoded ? decoded : { type: 'FeatureCollection', features: [decoded] }];
    })
  );
}
