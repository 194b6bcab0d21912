/** What draws ground from tiles, fetched for those who have some. */
import type { Map as MapLibre } from 'maplibre-gl';
import type * as ShowTiles from './layers/tiles/show-tiles';

let part: typeof ShowTiles | undefined;

/** Resolves when tiles can be drawn, or what draws them did not arrive. */
export async function loadTileLayers(): Promise<void> {
  part ??= await load().catch(() => undefined);
}

async function load(): Promise<typeof ShowTiles> {
  const [tiles, { addProtocol }] = await Promise.all([
    import('./layers/tiles/show-tiles'),
    import('./map-operations')
  ]);
  tiles.provideTiles(addProtocol);
  return tiles;
}

/** What draws tiles on a map; undefined until that has been loaded. */
export const tilePresenter = (map: MapLibre) => part?.presentTiles(map);
