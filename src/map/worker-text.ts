/** Data that is only drawn, as a text: of positions the page would hold megabytes, and MapLibre the same once more. */
import type { FeatureCollection } from 'geojson';

/**
 * Where the worker of the map can read it; the address holds as long as the page. Where a page has no origin its worker could not,
 * and the data stays as it is.
 */
export const workerText = (data: FeatureCollection): FeatureCollection | string =>
  globalThis.origin === 'null'
    ? data
    : URL.createObjectURL(new Blob([JSON.stringify(data)], { type: 'application/geo+json' }));
