/** Under a moving camera MapLibre works out for each source, in each picture, which tiles cover the map and which of its tiles are to go: mostly those of the picture before. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';

type TileManager = MapLibre['style']['tileManagers'][string];

/** From now on the tiles of a source of `map` are looked through when others cover the map, when the source has changed, and while it has others beside them. */
export function keepStandingTiles(map: MapLibre): void {
  const { style } = map;
  /** Which tiles covered the map when a source had these and no others. */
  const covered = new WeakMap<TileManager, string>();
  map.on('data', (event) => {
    if (event.dataType !== 'source') return;
    const manager = style.tileManagers[event.sourceId];
    if (manager) covered.delete(manager);
  });

  style._updateSources = (transform) => {
    const coverings = coveringsOf(map);
    for (const manager of Object.values(style.tileManagers)) {
      const { _source: source } = manager;
      if (source.type !== 'geojson') {
        manager.update(transform);
        continue;
      }
      const tiles = manager.used ? coverings(source as GeoJSONSource) : [];
      const covering = tiles.join();
      if (covering === covered.get(manager)) {
        manager.transform = transform;
        continue;
      }
      manager.update(transform);
      if (manager._sourceLoaded && manager._inViewTiles.getAllIds().length === tiles.length)
        covered.set(manager, covering);
      else covered.delete(manager);
    }
  };
}

/** The keys of the tiles that cover the map now; of sources that are cut in the same way they are the same. */
function coveringsOf(map: MapLibre): (source: GeoJSONSource) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return ({ tileSize, minzoom, maxzoom, reparseOverscaled }) => {
    const options = { tileSize, minzoom, maxzoom, reparseOverscaled };
    const cut = JSON.stringify(options);
    const tiles = known.get(cut) ?? map.coveringTiles(options).map(({ key }) => key);
    known.set(cut, tiles);
    return tiles;
  };
}
