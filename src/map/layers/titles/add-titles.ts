/**
 * The layer of what is written where something happens at the clock. The first picture does without it, so that it is
 * put on the map afterwards.
 */
import type { Map as MapLibre } from 'maplibre-gl';
import { featureCollection } from '../../geojson';
import { BELOW_PLACE_NAMES, LETTERING_PAINT, TELLING_LAYOUT } from '../lettering';
import { TITLES } from './sources';

/** From this zoom on the titles of events are in the list, and the map has other names to write. */
const OVERVIEW_TO_ZOOM = 6;

export function addTitles(map: MapLibre): void {
  map.addSource(TITLES, { type: 'geojson', data: featureCollection([]) });
  map.addLayer(
    {
      id: TITLES,
      type: 'symbol',
      source: TITLES,
      filter: [
        'match',
        ['get', 'kind'],
        'journey',
        true,
        'event',
        ['<', ['zoom'], OVERVIEW_TO_ZOOM],
        false // words of a withdrawal, of which other layers are
      ],
      layout: {
        ...TELLING_LAYOUT,
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
        'text-radial-offset': 1
      },
      paint: LETTERING_PAINT
    },
    BELOW_PLACE_NAMES
  );
  // Over all other words: it is what the band says.
  map.addLayer({
    id: `${TITLES}-strength`,
    type: 'symbol',
    source: TITLES,
    filter: ['has', 'strength'],
    layout: {
      ...TELLING_LAYOUT,
      'text-field': ['get', 'strength'],
      'text-font': ['Place Bold'],
      'text-size': 14,
      // Of two who set out from one place the second stands on another side; where there is no room at all, on the first.
      'text-variable-anchor': [
        ...(['top', 'bottom', 'left', 'right'] as const),
        ...(['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const)
      ],
      'text-radial-offset': 0.8,
      'text-overlap': 'always'
    },
    paint: LETTERING_PAINT
  });
}
