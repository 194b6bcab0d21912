/** Fills that fade as one zooms in: from near the map is paper, and colour stays along the borders. */
import type { ExpressionSpecification } from 'maplibre-gl';

/** `opacity` from afar, and from zoom 9.5 on only `share` of it. */
export const zoomOpacity = (opacity: number, share: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  7,
  opacity,
  9.5,
  opacity * share
];
