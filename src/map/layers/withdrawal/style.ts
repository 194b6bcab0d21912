/**
 * The men of a reconstruction, counted: bars at their places, heads of columns, ships; computed, hence hollow. And, full, the ship
 * that a source tells of. What is written beside them comes later (`add-withdrawal-labels.ts`). Sizes are CSS pixels.
 */
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { StyleContext } from '../map-layer';

export const WITHDRAWAL_SIGNS = ['withdrawal-moving', 'withdrawal-posts'] as const;
export const WITHDRAWAL_LABEL_LAYERS = {
  moving: 'withdrawal-moving-labels',
  post: 'withdrawal-post-labels'
} as const;

/** Layers that can be clicked: each of what is computed means the place from which the men came. */
export const WITHDRAWAL_LAYERS = [...WITHDRAWAL_SIGNS, ...Object.values(WITHDRAWAL_LABEL_LAYERS)];

/** Of signs and their words: seen from the back of a room where the map shows no more than the island. */
export const bySignZoom = (size: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  4,
  size * 0.7,
  5.4,
  size,
  7,
  size * 1.4
];

export function withdrawalSigns({ palette }: StyleContext): readonly LayerSpecification[] {
  /** Stands as `sources.ts` says of each: what stands beside its place is not to lie on its neighbour. */
  const layout: NonNullable<SymbolLayerSpecification['layout']> = {
    // The image names the theme, so that both can be had side by side.
    'icon-image': ['concat', `${palette.name}:`, ['get', 'image']],
    'icon-size': bySignZoom(1),
    'icon-allow-overlap': true,
    'icon-padding': 1,
    'icon-anchor': ['get', 'anchor'] as unknown as 'bottom', // the types know no anchors that are data
    'icon-offset': ['array', 'number', 2, ['get', 'foot']],
    'symbol-sort-key': ['-', ['coalesce', ['get', 'men'], 0]]
  };
  return WITHDRAWAL_SIGNS.map((id) => ({ id, type: 'symbol', source: id, layout }));
}
