import { MediaQuery } from 'svelte/reactivity';
import { BREAKPOINTS } from './breakpoints';

/** Whether the window has one of the layouts of `BREAKPOINTS` now; reactive. */
export const layouts = {
  phone: new MediaQuery(BREAKPOINTS.phone),
  compact: new MediaQuery(BREAKPOINTS.compact),
  indexed: new MediaQuery(BREAKPOINTS.indexed),
  touch: new MediaQuery(BREAKPOINTS.touch),
  lowest: new MediaQuery(BREAKPOINTS.lowest)
} as const;
