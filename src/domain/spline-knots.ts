import type { LngLat } from './lng-lat';

/** The points through which `splineThrough` drew a line with so many steps; asked for when an edition is taken away, long after it was read. */
export const splineKnots = (line: readonly LngLat[], steps = 8): readonly LngLat[] =>
  line.length < 3 ? line : line.filter((_, i) => i % steps === 0);
