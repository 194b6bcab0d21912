import type { Map as MapLibre } from 'maplibre-gl';

/** The id of the text on the page that describes the map. */
export const MAP_DESCRIPTION = 'map-description';

/** Gives the map its name, and its description, for those who do not see it. */
export function label(map: MapLibre, name: string): void {
  const canvas = map.getCanvas();
  canvas.setAttribute('aria-label', name);
  canvas.setAttribute('aria-describedby', MAP_DESCRIPTION);
}
