/**
 * The men of a reconstruction, counted: bars at their places, heads of columns, ships, each with its number; computed, hence
 * hollow and with a "?". And, full and with its name, the ship that a source tells of. Sizes are CSS pixels.
 */
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { SEGMENT, SHIP_SIZE, type BarSide } from '../../style/withdrawal-symbol';
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
const TEXT = 15;
const ems = (pixels: number) => pixels / TEXT;

/** How far from its place the foot of a bar is. */
const FOOT: Readonly<Record<BarSide, readonly [number, number]>> = {
  port: [-6, -18],
  left: [-5, -8],
  right: [5, -8],
  above: [0, -9]
};
const ANCHOR: Readonly<Record<BarSide, string>> = {
  port: 'bottom-right',
  left: 'bottom-right',
  right: 'bottom-left',
  above: 'bottom'
};
/** How far below its place the upper edge of a ship is. */
const BELOW = 16;

/** The offset of a number that stands on bars. */
const onBars = ([x, y]: readonly [number, number]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['get', 'rows'],
  0,
  ['literal', [ems(x), ems(y)]],
  SEGMENT.rows,
  ['literal', [ems(x), ems(y - SEGMENT.rows * (SEGMENT.height + SEGMENT.gap))]]
];

// The types know neither a match of literals nor one of expressions.
const bySide = (of: (side: BarSide) => unknown) =>
  [
    'match',
    ['get', 'side'],
    ...(['port', 'left', 'right'] as const).flatMap((side) => [side, of(side)]),
    of('above')
  ] as unknown as ExpressionSpecification;

/** A ship stands behind its bow, the way that it came. */
const STERN: ExpressionSpecification = ['match', ['get', 'heading'], 'east', 'top-left', 'top-right'];

const isGlyph = (glyph: string): ExpressionSpecification => ['==', ['get', 'glyph'], glyph];

export function withdrawalSymbols({ palette, label }: StyleContext): readonly LayerSpecification[] {
  const men: ExpressionSpecification = ['concat', ['to-string', ['get', 'men']], '?'];
  const paint = (colour: string): NonNullable<SymbolLayerSpecification['paint']> => ({
    'text-color': colour,
    'text-halo-color': palette.halo,
    'text-halo-width': 2.2
  });
  const shared: NonNullable<SymbolLayerSpecification['layout']> = {
    'icon-size': byZoom(1),
    'icon-allow-overlap': true,
    'text-optional': true,
    'text-font': ['Place Bold'],
    'text-size': byZoom(TEXT),
    'text-max-width': 20,
    'text-padding': 1
  };
  return [
    {
      id: 'withdrawal-columns',
      type: 'symbol',
      source: 'withdrawal-moving',
      filter: isGlyph('column'),
      layout: {
        ...shared,
        'icon-image': `column:${palette.name}`,
        'text-field': ['concat', label, ' · ', men],
        'text-variable-anchor': [
          'left',
          'right',
          'bottom',
          'top',
          'bottom-left',
          'top-left',
          'bottom-right',
          'top-right'
        ],
        'text-radial-offset': 1.1,
        'text-justify': 'auto',
        'symbol-sort-key': ['-', ['get', 'men']]
      },
      paint: paint(palette.ink)
    },
    {
      id: 'withdrawal-ships',
      type: 'symbol',
      source: 'withdrawal-moving',
      filter: isGlyph('ship'),
      layout: {
        ...shared,
        'icon-image': ['concat', `ship:${palette.name}:`, ['get', 'heading'], ':hollow'],
        'icon-anchor': STERN,
        'icon-offset': [0, BELOW],
        'text-field': men,
        'text-anchor': STERN,
        'text-offset': [0, ems(BELOW + SHIP_SIZE.height)]
      },
      paint: paint(palette.ink)
    },
    {
      id: 'documented-ships',
      type: 'symbol',
      source: 'withdrawal-moving',
      filter: isGlyph('documented'),
      layout: {
        ...shared,
        'icon-image': ['concat', `ship:${palette.name}:`, ['get', 'heading'], ':full'],
        'text-field': label,
        'text-anchor': 'top',
        'text-offset': [0, ems(SHIP_SIZE.height / 2)]
      },
      paint: paint(palette.accent)
    },
    {
      id: 'withdrawal-posts',
      type: 'symbol',
      source: 'withdrawal-posts',
      layout: {
        ...shared,
        'icon-image': ['concat', `bars:${palette.name}:`, ['get', 'drawn']],
        'icon-anchor': bySide((side) => ANCHOR[side]),
        'icon-offset': bySide((side) => ['literal', FOOT[side]]),
        'text-field': men,
        'text-anchor': bySide((side) => ANCHOR[side]),
        'text-offset': bySide((side) => onBars(FOOT[side])),
        'symbol-sort-key': ['-', ['get', 'men']]
      },
      paint: paint(palette.ink)
    }
  ];
}
