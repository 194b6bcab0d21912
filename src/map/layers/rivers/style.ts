/** Rivers by their rank, and lakes. Widths are CSS pixels. */
import type { LayerSpecification } from 'maplibre-gl';
import type { StyleContext } from '../map-layer';

export const riverLayers = ({ palette }: StyleContext): readonly LayerSpecification[] => [
  {
    id: 'rivers',
    type: 'line',
    source: 'rivers',
    filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 4, 4, 5, 5, 8]],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.river,
      'line-width': ['interpolate', ['linear'], ['get', 'rank'], 1, 1.15, 4, 0.8, 8, 0.5]
    }
  },
  {
    id: 'lakes',
    type: 'fill',
    source: 'lakes',
    paint: { 'fill-color': palette.sea[1], 'fill-outline-color': palette.coast }
  }
];
