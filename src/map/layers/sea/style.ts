/** The sea, which hides whatever runs over the coast; its depths; the coast itself. Widths are CSS pixels. */
import type { LayerSpecification } from 'maplibre-gl';
import { widthByZoom } from '../../style/by-zoom';
import type { StyleContext } from '../map-layer';

/** Metres at which the bands of depth begin; the first, from the shore down, is the colour of the sea itself. */
const DEPTHS = [60, 200, 1000, 3000, 6000] as const;

export const seaLayers = ({ palette }: StyleContext): readonly LayerSpecification[] => [
  { id: 'sea', type: 'fill', source: 'sea', paint: { 'fill-color': palette.sea[0] } }
];

/** A layer for each band: a colour that depends on no feature changes at once with the theme. */
export const depthLayers = ({ palette }: StyleContext): readonly LayerSpecification[] =>
  DEPTHS.map((depth, i) => ({
    id: `depth-${depth}`,
    type: 'fill',
    source: 'depth',
    filter: ['==', ['get', 'depth'], depth],
    paint: { 'fill-color': palette.sea[i + 1] ?? palette.sea[0], 'fill-antialias': false }
  }));

export const coastLayers = ({ palette }: StyleContext): readonly LayerSpecification[] => [
  {
    id: 'coast',
    type: 'line',
    source: 'coasts',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.coast, 'line-width': widthByZoom(0.65, 0.95) }
  }
];
