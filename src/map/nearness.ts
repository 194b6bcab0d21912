/** What is laid on thinner the nearer one looks: from near a sheet is paper, and colour stands at the borders. */
import type { ExpressionSpecification } from 'maplibre-gl';

/** `opacity` from afar, and from zoom 9.5 on only `share` of it. */
export const quieter = (opacity: number, share: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  7,
  opacity,
  9.5,
  opacity * share
];
