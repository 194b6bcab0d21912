/** Shows ground that comes in tiles on a map that stands. */
import type { AddProtocolAction, LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { TileArchive } from '../../../domain/ground';
import { restyle } from '../../map-updates';
import { layersOfSteps } from '../../style-layers';
import type { StyleInputs } from '../map-layer';
import { TILE_STEPS } from './style';

/** What the addresses of tiles begin with. */
const PROTOCOL = 'tiles';

type DrawnLayer = LayerSpecification & { readonly source: string };

const archives = new Map<string, TileArchive>();

/** Tells MapLibre where tiles come from. @param add its `addProtocol` */
export function provideTiles(add: (protocol: string, load: AddProtocolAction) => void): void {
  add(PROTOCOL, async ({ url }, { signal }) => {
    const [, name = '', zoom, x, y] = /^tiles:\/\/(.*)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
    const archive = archives.get(decodeURIComponent(name));
    const tile = await archive?.tile(Number(zoom), Number(x), Number(y), signal);
    return { data: tile ?? new ArrayBuffer(0) };
  });
}

/** Adds sources and layers of the archives when they come, and draws them as all else is drawn. */
export function presentTiles(map: MapLibre) {
  let before: readonly DrawnLayer[] = [];
  return (inputs: StyleInputs, tiles: readonly TileArchive[], { layers }: StyleSpecification): void => {
    for (const archive of tiles) if (!map.getSource(archive.file)) addSource(map, archive);
    const drawn = tiles.flatMap((archive) => tileLayers(inputs, archive));
    for (const { below, ...layer } of drawn) {
      if (map.getLayer(layer.id)) continue;
      map.addLayer(layer, layers.find((other) => 'source' in other && other.source === below)?.id);
    }
    restyle(map, styleOf(drawn), styleOf(before.length === drawn.length ? before : drawn));
    before = drawn;
  };
}

const styleOf = (layers: readonly DrawnLayer[]): StyleSpecification => ({
  version: 8,
  sources: {},
  layers: [...layers]
});

/** What an archive has of the layers that the map draws. */
const tileLayers = (inputs: StyleInputs, { file, layers }: TileArchive) =>
  TILE_STEPS.flatMap((step) =>
    (layersOfSteps(inputs, [step], (language) => `name:${language}`) as readonly DrawnLayer[])
      .filter(({ source }) => layers.includes(source))
      .map((layer) => ({
        ...layer,
        id: `${file} ${layer.id}`,
        source: file,
        'source-layer': layer.source,
        below: step.below
      }))
  );

function addSource(map: MapLibre, archive: TileArchive): void {
  const { file, minzoom, maxzoom, bounds } = archive;
  archives.set(file, archive);
  const tiles = [`${PROTOCOL}://${encodeURIComponent(file)}/{z}/{x}/{y}`];
  map.addSource(file, { type: 'vector', tiles, minzoom, maxzoom, bounds: [...bounds] });
  // What did not arrive without a network is asked for again with one.
  const again = () => {
    map.refreshTiles(file);
  };
  addEventListener('online', again);
  map.once('remove', () => {
    removeEventListener('online', again);
  });
}
