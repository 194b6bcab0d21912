/** How large the map is at a zoom, in pixels for a degree of longitude. */

/** Pixels of the whole world at zoom 0, as MapLibre counts. */
const WORLD = 512;

export const scaleAt = (zoom: number): number => (WORLD * 2 ** zoom) / 360;

/** The zoom at which a degree of longitude takes `scale` pixels. */
export const zoomAt = (scale: number): number => Math.log2((scale * 360) / WORLD);
