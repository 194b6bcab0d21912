/** The faces of the map: fetched when a character first needs them, and again where one did not arrive. */
import type { Map as MapLibre } from 'maplibre-gl';
import { FACES } from './fonts';

const FACE_URLS: ReadonlySet<string> = new Set(
  Object.values(FACES).flatMap((faces) =>
    [faces].flat().map((face) => (typeof face === 'string' ? face : face.url))
  )
);

/** Whether a face was asked for and came without content the last time. */
function isFaceMissing(): boolean {
  const last = new Map<string, number>();
  for (const entry of performance.getEntriesByType('resource'))
    if (entry instanceof PerformanceResourceTiming) last.set(entry.name, entry.decodedBodySize);
  return [...FACE_URLS].some((url) => last.get(url) === 0);
}

/**
 * Gives the map its faces; before there is text to set, it needs none. Has all names set anew where a face is missing when
 * the network or the visitor comes back: what MapLibre has in vain asked for it never asks for again, and what has arrived
 * is in the cache of the browser.
 */
export function provideFaces(map: MapLibre): void {
  map.setFontFaces(FACES);
  const retry = () => {
    if (!document.hidden && isFaceMissing()) map.setFontFaces(FACES);
  };
  addEventListener('online', retry);
  document.addEventListener('visibilitychange', retry);
  map.once('remove', () => {
    removeEventListener('online', retry);
    document.removeEventListener('visibilitychange', retry);
  });
}
