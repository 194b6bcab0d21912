/** Paper where nothing else is drawn. */
import type { LayerSpecification } from 'maplibre-gl';
import type { StyleContext } from '../map-layer';

export const landLayers = ({ palette }: StyleContext): readonly LayerSpecification[] => [
  { id: 'land', type: 'background', paint: { 'background-color': palette.land } }
];
