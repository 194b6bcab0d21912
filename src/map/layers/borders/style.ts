/** Borders by their kind, and the parallel that is one. Widths are CSS pixels, dashes in line widths. */
import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { widthByZoom } from '../../style/by-zoom';
import type { StyleContext } from '../map-layer';

/** The border at which the hatch of deck.gl ends, which therefore lies above it. */
export const PARALLEL_LAYER = 'parallel';

type LinePaint = NonNullable<LineLayerSpecification['paint']>;

/** Of a province: fine dots, to tell them from the borders of states. */
const INNER: LinePaint = { 'line-width': 0.8, 'line-dasharray': [1, 2.4], 'line-opacity': 0.6 };

const border = (id: string, kind: string, colour: string, paint: LinePaint): LayerSpecification => ({
  id,
  type: 'line',
  source: 'borders',
  filter: ['==', ['get', 'kind'], kind],
  layout: { 'line-join': 'round' },
  paint: { 'line-color': colour, ...paint }
});

export const borderLayers = ({ palette: { ink } }: StyleContext): readonly LayerSpecification[] => [
  border('borders-oblast', 'oblast', ink, INNER),
  border('borders-province', 'province', ink, INNER),
  border('borders-lease', 'lease', ink, { 'line-width': 0.8, 'line-opacity': 0.7 }),
  border('borders', 'state', ink, {
    'line-width': 0.85,
    'line-dasharray': [5, 2, 1, 2],
    'line-opacity': 0.8
  }),
  border('borders-disputed', 'disputed', ink, {
    'line-width': 0.8,
    'line-dasharray': [2.5, 3],
    'line-opacity': 0.65
  })
];

export const parallelLayers = ({ palette: { ink } }: StyleContext): readonly LayerSpecification[] => [
  border(PARALLEL_LAYER, 'parallel', ink, { 'line-width': widthByZoom(1.1, 1.4) })
];
