/** Mountains: hachures in the manner of an engraved plate, quieter the nearer one comes, gone by zoom 7. */
import type { LayerSpecification } from 'maplibre-gl';
import { byZoom } from '../../style/by-zoom';
import type { StyleContext } from '../map-layer';

/** How strong each level of geo/basemap/relief.json is at which zoom: the far one gives way to the near one. */
const LEVELS: readonly (readonly [level: string, ...(readonly [zoom: number, opacity: number])[]])[] = [
  ['far', [2, 0.2], [3.2, 0.36], [4.4, 0.45], [5.2, 0]],
  ['rest', [2, 0.2], [3.2, 0.36], [4.4, 0.45], [6.2, 0.36], [7, 0]],
  ['near', [4.4, 0], [5.2, 0.5], [6.2, 0.36], [7, 0]]
];

export const reliefLayers = ({
  palette: { relief, hachures }
}: StyleContext): readonly LayerSpecification[] =>
  LEVELS.map(([level, ...stops]) => ({
    id: `relief-${level}`,
    type: 'line',
    source: 'relief',
    minzoom: Math.min(...stops.map(([zoom]) => zoom)),
    maxzoom: Math.max(...stops.map(([zoom]) => zoom)),
    filter: ['==', ['get', 'level'], level],
    paint: {
      'line-color': relief,
      // From afar half as heavy: a texture, not the first thing that one sees.
      'line-width': ['interpolate', ['linear'], ['get', 'weight'], 0, 0.3, 6, level === 'near' ? 1.4 : 0.75],
      'line-opacity': byZoom(...stops.map(([zoom, opacity]) => [zoom, opacity * hachures] as const))
    }
  }));
