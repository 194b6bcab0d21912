/**
 * The layer of what is written where something happens at the clock. The first picture does without it, so that it is
 * put on the map afterwards; its features bring their colours, so that day and night need no other style.
 */
import type { Map as MapLibre } from 'maplibre-gl';
import { featureCollection } from '../../geojson';
import { TITLES } from './sources';

/** From this zoom on the titles of events are in the list, and the map has other names to write. */
const OVERVIEW_TO_ZOOM = 6;

/** Its words give way to all names of places: MapLibre gives room to the names of the last layer first. */
const BELOW = 'places';

export function addTitles(map: MapLibre): void {
  map.addSource(TITLES, { type: 'geojson', data: featureCollection([]) });
  map.addLayer(
    {
      id: TITLES,
      type: 'symbol',
      source: TITLES,
      filter: ['any', ['!=', ['get', 'kind'], 'event'], ['<', ['zoom'], OVERVIEW_TO_ZOOM]],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': ['Place Italic'],
        'text-size': 13,
        'text-max-width': 12,
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
        'text-radial-offset': 1,
        'text-justify': 'auto',
        'text-padding': 1
      },
      paint: {
        'text-color': ['get', 'colour'],
        'text-halo-color': ['get', 'halo'],
        'text-halo-width': 2,
        'text-halo-blur': 0.5
      }
    },
    BELOW
  );
}
