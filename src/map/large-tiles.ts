/**
 * Larger tiles for the sources of the map: what MapLibre does for each tile of each layer is most of what a map in the hand asks of
 * the processor, and all of the ground is small enough for tiles of twice the size.
 */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';

/** The side of a tile of MapLibre's at its own zoom, in CSS pixels. */
const TILE = 512;
/** By how many zooms a tile is larger. */
const LEVELS = 1;

/** Names along lines are laid out for the size that MapLibre believes a tile to have. */
const WITH_CURVED_NAMES = new Set(['names', 'plans']);

/** From now on, and for all sources that are added later, tiles of `map` are twice as large. */
export function enlargeTiles(map: MapLibre): void {
  const seen = new WeakSet<GeoJSONSource>();
  map.on('sourcedataloading', ({ sourceId }) => {
    const source = map.getSource<GeoJSONSource>(sourceId);
    if (source?.type !== 'geojson' || WITH_CURVED_NAMES.has(sourceId) || seen.has(source)) return;
    seen.add(source);
    enlarge(source);
  });
}

/**
 * MapLibre takes the number of a tile's zoom for that of the map, and `tileSize` for how large it thinks its own tiles to be: the first is
 * set right for its worker, which lays out by zoom, and the second for what is drawn.
 */
function enlarge(source: GeoJSONSource): void {
  source.tileSize = TILE * 2 ** LEVELS;
  const loadTile = source.loadTile.bind(source);
  source.loadTile = (tile) => {
    tile.tileSize = TILE * tile.tileID.overscaleFactor();
    return loadTile(tile);
  };
  source.actorPromise = source.actorPromise.then((actor) => {
    const sendAsync: typeof actor.sendAsync = (message, controller) =>
      actor.sendAsync(atMapZoom(message), controller);
    return Object.create(actor, { sendAsync: { value: sendAsync } }) as typeof actor;
  });
}

const atMapZoom = <T extends { readonly data: unknown }>(message: T): T => {
  const { zoom, ...data } = message.data as { readonly zoom?: number };
  return zoom === undefined ? message : { ...message, data: { ...data, zoom: zoom + LEVELS } };
};
