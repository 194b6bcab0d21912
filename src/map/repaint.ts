/** Asking the map for pictures while time runs. */
import type { Map as MapLibre } from 'maplibre-gl';

/**
 * A function that asks `map` for a picture, as often as it is called a frame, and one in the next frame too: the clock
 * moves before MapLibre draws in the same frame, and MapLibre does not hear who asks while a picture is due. Asked only
 * once it would draw in every second frame.
 */
export function repainter(map: Pick<MapLibre, 'on' | 'triggerRepaint'>): () => void {
  let isAsked = false;
  map.on('render', () => {
    if (isAsked) map.triggerRepaint();
    isAsked = false;
  });
  return () => {
    isAsked = true;
    map.triggerRepaint();
  };
}
