/** A mark at each place where something has happened so far: its area grows with the number of events. */
import type { LayerSpecification } from 'maplibre-gl';
import type { StyleContext } from '../map-layer';

export const EVENTS_SO_FAR = 'events-so-far';

/** Of a mark, in CSS pixels: `least`, and `growth` times the root of the number. */
const RADIUS = { least: 3, growth: 2.4 };

/** The radius of the mark of `count` events, in CSS pixels. */
export const soFarRadius = (count: number) => RADIUS.least + RADIUS.growth * Math.sqrt(count);

/** Opacities of a mark. */
export const SO_FAR_STRENGTHS = { fill: 0.16, edge: 0.55 } as const;

export const eventsSoFarLayers = ({ palette }: StyleContext): readonly LayerSpecification[] => [
  {
    id: EVENTS_SO_FAR,
    source: EVENTS_SO_FAR,
    type: 'circle',
    paint: {
      'circle-radius': ['+', RADIUS.least, ['*', RADIUS.growth, ['sqrt', ['get', 'count']]]],
      'circle-color': palette.accent,
      'circle-opacity': SO_FAR_STRENGTHS.fill,
      'circle-stroke-color': palette.accent,
      'circle-stroke-width': 0.8,
      'circle-stroke-opacity': SO_FAR_STRENGTHS.edge
    }
  }
];
