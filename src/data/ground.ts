/** Fetches the ground of the map: TopoJSON in, GeoJSON out. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import {
  GROUND_LAYERS,
  type BoundaryLine,
  type Ground,
  type GroundLayer,
  type TileArchive
} from '../domain/ground';
import { toLngLat } from '../domain/lng-lat';
import type { FileAddresses } from './addresses';
import {
  drawableFeatures,
  drawableObjects,
  isTileArchive,
  layerOfFile,
  type ReportShape
} from './ground-shapes';
import { joinedLand } from './joined-land';
import { isObject } from './json-value';
import type { Problem } from './problems';

type GetFile = (address: string) => Promise<Response>;

export type ReadGround = {
  readonly ground: Ground;
  readonly problems: readonly Problem[];
  /** Files that did not arrive, and may when they are asked for again. */
  readonly missing: readonly string[];
};

/**
 * The layers of `files` of a ground, by their path in `geo`; features of the same layer in two files are put together, but that
 * the land of an edition takes the place of any other.
 * Never throws: the layers of a file that cannot be fetched or read are left out, and it is named.
 *
 * @param get what is at an address
 */
export async function loadGround(files: FileAddresses, get: GetFile = fetch): Promise<ReadGround> {
  const names = Object.keys(files);
  const results = await Promise.all(
    Object.entries(files).map(([file, address]) =>
      isTileArchive(file) ? readArchive(file, address) : readFile(file, () => get(address))
    )
  );
  const layers: Partial<Record<GroundLayer, FeatureCollection>> = {};
  for (const layer of GROUND_LAYERS) {
    const instead = results.filter(({ replaces }) => replaces?.includes(layer));
    const drawn = instead.length > 0 ? instead : results;
    const features = drawn.flatMap((file) => file.layers.get(layer)?.features ?? []);
    if (features.length > 0) layers[layer] = { type: 'FeatureCollection', features };
  }
  const topologies = results.flatMap(({ topology }) => (topology?.objects['areas'] ? [topology] : []));
  const boundaries = layers.borders?.features.flatMap(boundaryLine);
  const tiles = results.flatMap(({ archive }) => archive ?? []);
  return {
    ground: {
      layers,
      ...(boundaries && { boundaries }),
      ...(tiles.length > 0 && { tiles }),
      landOf: landIn(topologies)
    },
    problems: results.flatMap(({ problems }) => problems),
    missing: names.filter((_, i) => results[i]?.missing)
  };
}

type ReadFile = {
  readonly layers: ReadonlyMap<string, FeatureCollection>;
  readonly topology?: Topology;
  /** Layers that no other file is to add to. */
  readonly replaces?: readonly GroundLayer[];
  readonly problems: readonly Problem[];
  readonly missing?: boolean;
  readonly archive?: TileArchive | undefined;
};

async function readArchive(file: string, address: string): Promise<ReadFile> {
  const nothing = { layers: new Map<string, FeatureCollection>() };
  const part = await import('./open-tile-archive').catch(() => undefined);
  if (!part) return { ...nothing, problems: [], missing: true };
  return { ...nothing, ...(await part.openTileArchive(file, address)) };
}

async function readFile(file: string, get: () => Promise<Response>): Promise<ReadFile> {
  const problems: Problem[] = [];
  const report: ReportShape = (where, message) =>
    problems.push({ severity: 'error', file, path: [], where, message });
  const nothing = { layers: new Map(), problems };
  try {
    const response = await get();
    if (response.ok) return { ...nothing, ...(await decode(file, await response.json(), report)) };
    report('', 'the file is missing or could not be fetched');
    return nothing;
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { ...nothing, missing: true };
    report('', 'the file is not JSON');
    return nothing;
  }
}

/** What can be drawn of a file; the rest is reported. What an edition brings lies in a folder of its own. */
async function decode(file: string, raw: unknown, report: ReportShape): Promise<Partial<ReadFile>> {
  const type = isObject(raw) ? raw['type'] : undefined;
  if (type === 'Hachures' || file.includes('/ground/'))
    return (await import('./seldom-ground')).decodeSeldom(file, raw, report);
  if (isObject(raw) && type === 'Topology') return drawableObjects(raw, report);
  return { layers: new Map([[layerOfFile(file), drawableFeatures(raw, report)]]) };
}

const boundaryLine = ({ geometry, properties }: Feature): readonly BoundaryLine[] =>
  geometry.type === 'LineString'
    ? [{ properties, line: Float64Array.from(geometry.coordinates.flatMap(toLngLat)) }]
    : [];

/** Apart from `loadGround`, all of whose values it would keep. */
const landIn = (topologies: readonly Topology[]): Ground['landOf'] => {
  const lands = topologies.map(joinedLand);
  return (areas) => ({ type: 'MultiPolygon', coordinates: lands.flatMap((land) => land(areas)) });
};
