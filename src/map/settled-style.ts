/** After each picture MapLibre looks through all layers for a property on its way from one value to another. */
import type { Map as MapLibre } from 'maplibre-gl';
import { changesOf } from './map-changes';

/** From now on `map` looks for them only when style or sources have changed, and until none is on its way. */
export function rememberSettledStyle(map: MapLibre): void {
  const { style } = map;
  const look = style.hasTransitions.bind(style);
  const hasChanged = changesOf(map, () => true);
  let isOnItsWay = true;
  style.hasTransitions = () => {
    if (hasChanged() || isOnItsWay) isOnItsWay = look();
    return isOnItsWay;
  };
}
