/** What changes as one zooms in. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { ofShown } from './shown';

/** Values at certain zooms, and straight between them. */
export const byZoom = (
  ...stops: readonly (readonly [zoom: number, value: number | ExpressionSpecification])[]
): ExpressionSpecification =>
  // MapLibre's types have no stops that are spread.
  ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification;

/** CSS pixels of a line when the whole region is seen, and from zoom 6 on. */
export const widthByZoom = (far: number, near: number) => byZoom([2.5, far * 0.6], [4, far], [6, near]);

/** Fills that come and go: from near the map is paper, and colour stays along the borders. */
export const fadingByZoom = (opacity: number, shareNear: number) =>
  byZoom([7, ofShown(opacity)], [9.5, ofShown(opacity * shareNear)]);
