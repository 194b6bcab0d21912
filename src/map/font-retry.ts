/** Faces of the map that did not arrive. */
import type { Map as MapLibre } from 'maplibre-gl';
import { FACES } from './fonts';

/**
 * Has all names set anew when the network comes back: what MapLibre has in vain asked for it never asks for again, and
 * what has arrived is in the browser's cache.
 */
export function retryFacesOnline(map: MapLibre): void {
  const retry = () => {
    map.setFontFaces(FACES);
  };
  addEventListener('online', retry);
  map.once('remove', () => {
    removeEventListener('online', retry);
  });
}
