/** Asking the map for pictures. */
import type { Map as MapLibre } from 'maplibre-gl';

/**
 * A function that asks `map` for a picture, and while time runs for one in the next frame too: the clock moves before MapLibre
 * draws in the same frame, and MapLibre does not hear who asks while a picture is due. Asked only once it would draw in
 * every second frame.
 */
export function repainter(
  map: Pick<MapLibre, 'on' | 'triggerRepaint'>
): (options: { readonly timeRuns: boolean }) => void {
  let isAskedAgain = false;
  map.on('render', () => {
    if (isAskedAgain) map.triggerRepaint();
    isAskedAgain = false;
  });
  return ({ timeRuns }) => {
    isAskedAgain = timeRuns;
    map.triggerRepaint();
  };
}
