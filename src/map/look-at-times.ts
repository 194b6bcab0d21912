/** Looking at what a map shows: seldom enough to be done in full, soon enough not to be missed. */
import type { Map as MapLibre } from 'maplibre-gl';

/** While the map moves or time runs, in milliseconds. */
const PAUSE = 200;

/** Calls `look` whenever `map` comes to rest, and now and then while it draws, until the map is removed. While time runs it rests after each picture. */
export function lookAtTimes(map: MapLibre, look: () => void, timeRuns: () => boolean): void {
  let timer: number | undefined;
  map.on('idle', () => {
    if (!timeRuns()) look();
  });
  map.on('render', () => {
    timer ??= window.setTimeout(() => {
      timer = undefined;
      look();
    }, PAUSE);
  });
  map.once('remove', () => {
    clearTimeout(timer);
  });
}
