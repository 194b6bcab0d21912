/** Meridians and parallels. */
import type { LayerSpecification } from 'maplibre-gl';
import type { StyleContext } from '../map-layer';

export const graticuleLayers = ({ palette }: StyleContext): readonly LayerSpecification[] => [
  {
    id: 'graticule',
    type: 'line',
    source: 'graticule',
    paint: { 'line-color': palette.ink, 'line-width': 0.5, 'line-opacity': 0.16 }
  }
];
