/** Names of the columns and ships of a reconstruction, with how many men: a number that is computed, hence "?". */
import type { LayerSpecification } from 'maplibre-gl';
import type { StyleContext } from '../map-layer';

export const withdrawalLabels = ({ palette, label }: StyleContext): readonly LayerSpecification[] => [
  {
    id: 'withdrawal-labels',
    type: 'symbol',
    source: 'withdrawal-labels',
    layout: {
      'text-field': [
        'concat',
        ['case', ['has', 'named'], ['concat', label, ' · '], ''],
        ['to-string', ['get', 'men']],
        '?'
      ],
      'text-font': ['Place'],
      'text-size': 12.5,
      'text-max-width': 20,
      'text-variable-anchor': ['left', 'right', 'bottom-left', 'top-left', 'bottom', 'top'],
      'text-radial-offset': 0.75,
      'text-justify': 'auto',
      'text-padding': 1,
      'symbol-sort-key': ['-', ['get', 'men']]
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2.2 }
  }
];
