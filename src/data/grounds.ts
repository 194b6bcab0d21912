/** The grounds on which an edition may be drawn, each a folder of `geo` with a `ground.json`; a test holds the two together. */
import areas from '../../geo/basemap/areas.json' with { type: 'json' };
import type { Extent } from '../domain/extent';

/** The ground of an edition that names none. */
export const DEFAULT_GROUND = 'world';

/** What of the earth each has: [west, south, east, north]; and the ids of the areas of which territories may be made. */
export const GROUNDS: Readonly<
  Partial<Record<string, { readonly limits: Extent; readonly areas: readonly string[] }>>
> = {
  'far-east': { limits: [72, 2, 178, 66], areas },
  world: { limits: [-180, -60, 180, 84], areas: [] }
};
