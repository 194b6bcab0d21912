/** In each picture MapLibre goes twice through all layers, and through the tiles of all sources: also where there is nothing to draw. */
import type { Map as MapLibre } from 'maplibre-gl';
import { clearToBackground } from './cleared-background';
import { partOf, type Style } from './style-part';

type Layer = Style['_layers'][string];
/** What a tile has for a layer of labels: the vertices of words and of symbols, and whether one of them is seen. */
type LabelBucket = Partial<Record<'text' | 'icon', { readonly hasVisibleVertices: boolean }>>;

/** From now on pictures of `map` are made of those layers alone that are shown at its zoom and for which a tile has something. */
export function skipEmptyLayers({ painter }: Pick<MapLibre, 'painter'>): void {
  const render = painter.render.bind(painter);
  const clearFor = clearToBackground(painter);
  painter.render = (style, transform, data) => {
    const layers = style._order.filter((id) => {
      const layer = style._layers[id];
      return layer && !layer.isHidden(transform.zoom) && hasSomething(style, layer);
    });
    render(partOf(style, clearFor(style, layers)), transform, data);
  };
}

/** What is no layer of tiles draws by itself; a source is told of feature states when it is drawn. */
function hasSomething({ tileManagers }: Style, { id, type, source }: Layer): boolean {
  const manager = tileManagers[source];
  if (!manager || type === 'raster' || Object.keys(manager._state.stateChanges).length > 0) return true;
  return manager._inViewTiles.getAllTiles().some(({ buckets: { [id]: bucket } }) => {
    if (!bucket || type !== 'symbol') return bucket !== undefined;
    const { text, icon } = bucket as LabelBucket;
    return text?.hasVisibleVertices === true || icon?.hasVisibleVertices === true;
  });
}
