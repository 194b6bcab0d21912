/** After each picture MapLibre looks through all layers for a property on its way to another value, and through all tiles for one that only fades. */
import type { Map as MapLibre } from 'maplibre-gl';
import { changesOf } from './map-changes';

/**
 * From now on `map` looks for such properties only when style or sources have changed, and until none is on its way; for such
 * tiles when tiles may have gone.
 */
export function rememberSettledStyle(map: MapLibre): void {
  const { style } = map;
  const look = style.hasTransitions.bind(style);
  const hasChanged = changesOf(map, () => true);
  let isOnItsWay = true;
  style.hasTransitions = () => {
    if (hasChanged() || isOnItsWay) isOnItsWay = look();
    return isOnItsWay;
  };

  const release = style._releaseSymbolFadeTiles.bind(style);
  const update = style._updateSources.bind(style);
  const haveChanged = changesOf(map, () => true);
  let areUpdated = false;
  style._updateSources = (transform) => {
    areUpdated = true;
    update(transform);
  };
  style._releaseSymbolFadeTiles = () => {
    if (haveChanged() || areUpdated) release();
    areUpdated = false;
  };
}
