/** The dates of the stops of journeys. Sizes are CSS pixels. */
import type { LayerSpecification } from 'maplibre-gl';
import type { StyleContext } from '../map-layer';

/** Of the journeys in view, each date from the zoom at which its place is named; of a selected one all of them. */
export function stopLabels({
  palette,
  label,
  epoch,
  selection
}: StyleContext): readonly LayerSpecification[] {
  const selected = selection?.kind === 'movement' ? selection.id : undefined;
  const movements = selected === undefined ? epoch.journeysInView.map(({ id }) => id) : [selected];
  return [
    {
      id: 'stops',
      type: 'symbol',
      source: 'stops',
      minzoom: 3.2,
      filter: [
        'all',
        ['in', ['get', 'movement'], ['literal', movements]],
        selected !== undefined || ['>=', ['zoom'], ['get', 'minzoom']]
      ],
      layout: {
        'text-field': label,
        'text-font': ['Place Italic'],
        'text-size': 11.5,
        'text-variable-anchor': ['bottom', 'top', 'right', 'left'],
        'text-radial-offset': 1.5,
        'text-padding': 2
      },
      paint: {
        'text-color': palette.accent,
        'text-halo-color': palette.halo,
        'text-halo-width': 2,
        'text-halo-blur': 0.5
      }
    }
  ];
}
