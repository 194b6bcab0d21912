/** Territories that change hands fade into each other: while time runs on the axis, the eye would miss a change of one frame. */
import type { Map as MapLibre } from 'maplibre-gl';
import { fadeTimer } from './fade-timer';
import type { LayerInputs } from './layers/layer-inputs';
import { changedZones } from './layers/territories/zones';

/**
 * Called whenever the clock has moved, it fades what the last step has changed. A step during a fade begins another in its
 * place, so that a clock that is dragged over many changes fades the last of them only.
 */
export function landFader(map: MapLibre, timer = fadeTimer(map)): (inputs: LayerInputs) => void {
  let day: number | undefined;
  return ({ edition, clock }) => {
    const from = day;
    day = clock.day;
    if (from === undefined || !timer.isWanted() || changedZones(edition, from, day).length === 0) return;
    timer.run((share) => {
      clock.fade = share < 1 ? { from, share } : undefined;
      map.triggerRepaint();
    });
  };
}
