/** A mark at each place where something has happened so far: its area grows with the number of events. */
import type { LayerSpecification } from 'maplibre-gl';
import type { StyleContext } from '../map-layer';

export const EVENTS_SO_FAR = 'events-so-far';

export const eventsSoFarLayers = ({ palette }: StyleContext): readonly LayerSpecification[] => [
  {
    id: EVENTS_SO_FAR,
    source: EVENTS_SO_FAR,
    type: 'circle',
    paint: {
      'circle-radius': ['+', 3, ['*', 2.4, ['sqrt', ['get', 'count']]]],
      'circle-color': palette.accent,
      'circle-opacity': 0.16,
      'circle-stroke-color': palette.accent,
      'circle-stroke-width': 0.8,
      'circle-stroke-opacity': 0.55
    }
  }
];
