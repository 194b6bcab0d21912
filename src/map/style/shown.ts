/** Features that come and go with the clock: while they fade the map has their opacity as a state of theirs. */
import type { ExpressionSpecification } from 'maplibre-gl';

/** The opacity of a feature, from 0 to 1; without a state it is seen. */
export const SHOWN: ExpressionSpecification = ['coalesce', ['feature-state', 'shown'], 1];

/** An opacity of the style, of a feature that may be seen less for a while. */
export const ofShown = (opacity: number | ExpressionSpecification): ExpressionSpecification => [
  '*',
  opacity,
  SHOWN
];
