/**
 * The men of a reconstruction, counted: bars at their places, heads of columns, ships, each with its number; computed, hence
 * hollow and with a "?". And, full and with its name, the ship that a source tells of. Sizes are CSS pixels.
 */
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { NUMBER_SIZE } from '../../style/withdrawal-symbol';
import type { StyleContext } from '../map-layer';

/** Layers of what is computed, which can be clicked: each means the place from which the men came. */
export const WITHDRAWAL_LAYERS = ['withdrawal-columns', 'withdrawal-ships', 'withdrawal-posts'] as const;

/** Of symbols and their numbers: seen from the back of a room where the map shows no more than the island. */
const byZoom = (size: number): ExpressionSpecification => [
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
const isGlyph = (glyph: string): ExpressionSpecification => ['==', ['get', 'glyph'], glyph];

export function withdrawalSymbols({ palette, label }: StyleContext): readonly LayerSpecification[] {
  const men: ExpressionSpecification = ['concat', ['to-string', ['get', 'men']], '?'];
  const paint = (colour: string): NonNullable<SymbolLayerSpecification['paint']> => ({
    'text-color': colour,
    'text-halo-color': palette.halo,
    'text-halo-width': 2.2
  });
  const shared: NonNullable<SymbolLayerSpecification['layout']> = {
    // The image names the theme, so that both can be had side by side.
    'icon-image': ['concat', `${palette.name}:`, ['get', 'image']],
    'icon-size': byZoom(1),
    'icon-allow-overlap': true,
    'text-optional': true,
    'text-font': ['Place Bold'],
    'text-size': byZoom(NUMBER_SIZE),
    'text-max-width': 20,
    'text-padding': 1,
    'symbol-sort-key': ['-', ['coalesce', ['get', 'men'], 0]]
  };
  /** Stands as `sources.ts` says of each: what stands beside its place is not to lie on its neighbour. */
  const standing: NonNullable<SymbolLayerSpecification['layout']> = {
    ...shared,
    'icon-anchor': ['get', 'anchor'] as unknown as 'bottom', // the types know no anchors that are data
    'icon-offset': ['array', 'number', 2, ['get', 'foot']],
    'text-anchor': ['get', 'anchor'] as unknown as 'bottom',
    'text-offset': ['array', 'number', 2, ['get', 'number']]
  };
  const moving = { type: 'symbol', source: 'withdrawal-moving' } as const;
  return [
    {
      ...moving,
      id: 'withdrawal-columns',
      filter: isGlyph('column'),
      layout: {
        ...shared,
        'text-field': ['concat', label, ' · ', men],
        // To the east, where the sea is empty, before the west, where the port and its name are.
        'text-variable-anchor': [
          'left',
          'bottom',
          'top',
          'bottom-left',
          'top-left',
          'bottom-right',
          'top-right',
          'right'
        ],
        'text-radial-offset': 1.1,
        'text-justify': 'auto'
      },
      paint: paint(palette.ink)
    },
    {
      ...moving,
      id: 'withdrawal-ships',
      filter: isGlyph('ship'),
      layout: { ...standing, 'text-field': men },
      paint: paint(palette.ink)
    },
    {
      ...moving,
      id: 'documented-ships',
      filter: isGlyph('documented'),
      layout: { ...standing, 'text-field': label },
      paint: paint(palette.accent)
    },
    {
      id: 'withdrawal-posts',
      type: 'symbol',
      source: 'withdrawal-posts',
      layout: { ...standing, 'text-field': men },
      paint: paint(palette.ink)
    }
  ];
}
