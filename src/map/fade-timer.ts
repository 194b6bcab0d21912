/** Fades in the visitor's own time, apart from the clock of the map. */
import type { Map as MapLibre } from 'maplibre-gl';

/** How long a fade takes, in milliseconds. */
const FADE = 600;

export type FadeTimer = {
  /** Calls `draw` now and in each frame with the share of the fade that is over, at last with 1. It takes the place of a fade that is under way. */
  readonly run: (draw: (share: number) => void) => void;
  /** Ends a fade where it is. */
  readonly stop: () => void;
  /** Whether a fade may be seen at all: who asks for less motion sees a cut. */
  readonly isWanted: () => boolean;
};

/** Of a map that is drawn for a file: each picture of it shows what is, not how long ago that began. */
export const NO_FADES: FadeTimer = {
  run: (draw) => {
    draw(1);
  },
  stop: () => undefined,
  isWanted: () => false
};

/** A timer that ends with its map. */
export function fadeTimer(map: MapLibre): FadeTimer {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
  };
  map.once('remove', stop);
  return {
    run: (draw) => {
      stop();
      const began = performance.now();
      const step = () => {
        const share = Math.min((performance.now() - began) / FADE, 1);
        draw(share);
        if (share < 1) frame = requestAnimationFrame(step);
      };
      step();
    },
    stop,
    isWanted: () => !still.matches
  };
}
