/** Zones that change hands fade into each other: while time runs on the axis, the eye would miss a change of one frame. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { LayerInputs } from './layers/layer-inputs';
import { changedZones } from './layers/territories/zones';

/** How long a fade takes, in milliseconds by the visitor's own watch. */
const FADE = 600;

/**
 * Called whenever the clock has moved, it fades what the last step has changed. A step during a fade begins another in its
 * place, so that a clock that is dragged over many changes fades the last of them only. Who asks for less motion sees none.
 */
export function landFader(map: MapLibre): (inputs: LayerInputs) => void {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let day: number | undefined;
  let frame = 0;
  map.once('remove', () => cancelAnimationFrame(frame));
  return ({ edition, clock }) => {
    const from = day;
    day = clock.day;
    if (from === undefined || still.matches || changedZones(edition, from, day).length === 0) return;
    cancelAnimationFrame(frame);
    const began = performance.now();
    const draw = () => {
      const share = (performance.now() - began) / FADE;
      clock.fade = share < 1 ? { from, share } : undefined;
      map.triggerRepaint();
      if (share < 1) frame = requestAnimationFrame(draw);
    };
    draw();
  };
}
