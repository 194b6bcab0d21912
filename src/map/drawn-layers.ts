/** In each picture MapLibre goes twice through all layers, and through the tiles of all sources: also where there is nothing to draw. */
import type { Map as MapLibre } from 'maplibre-gl';
import { clearToBackground } from './cleared-background';
import { partOf, type Style } from './style-part';

type Layer = Style['_layers'][string];
type Tile = ReturnType<Style['tileManagers'][string]['_inViewTiles']['getAllTiles']>[number];
/** By source, its tiles; undefined where all of its layers are drawn. */
type TilesOf = (source: string) => readonly Tile[] | undefined;
/** What a tile has for a layer of labels: the vertices of words and of symbols, and whether one of them is seen. */
type LabelBucket = Partial<Record<'text' | 'icon', { readonly hasVisibleVertices: boolean }>>;

/** From now on pictures of `map` are made of those layers alone that are shown at its zoom and for which a tile has something. */
export function skipEmptyLayers({ painter }: Pick<MapLibre, 'painter'>): void {
  const render = painter.render.bind(painter);
  const clearFor = clearToBackground(painter);
  painter.render = (style, transform, data) => {
    const tilesOf = tilesIn(style);
    const layers = style._order.filter((id) => {
      const layer = style._layers[id];
      return layer && !layer.isHidden(transform.zoom) && hasSomething(layer, tilesOf);
    });
    render(partOf(style, clearFor(style, layers)), transform, data);
  };
}

/** What is no layer of tiles draws by itself; a source is told of feature states when it is drawn. */
function tilesIn({ tileManagers }: Style): TilesOf {
  const known = new Map<string, ReturnType<TilesOf>>();
  return (source) => {
    if (!known.has(source)) {
      const manager = tileManagers[source];
      const isDrawn = !manager || Object.keys(manager._state.stateChanges).length > 0;
      known.set(source, isDrawn ? undefined : manager._inViewTiles.getAllTiles());
    }
    return known.get(source);
  };
}

function hasSomething({ id, type, source }: Layer, tilesOf: TilesOf): boolean {
  const tiles = type === 'raster' ? undefined : tilesOf(source);
  if (!tiles) return true;
  return tiles.some(({ buckets: { [id]: bucket } }) => {
    if (!bucket || type !== 'symbol') return bucket !== undefined;
    const { text, icon } = bucket as LabelBucket;
    return text?.hasVisibleVertices === true || icon?.hasVisibleVertices === true;
  });
}
