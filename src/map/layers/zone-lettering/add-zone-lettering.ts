/**
 * The layers of the names and letters of zones and of the degrees along their boundaries. The first picture does without them, so that they
 * are put on the map afterwards.
 */
import type { Map as MapLibre, VariableAnchorOffsetCollectionSpecification } from 'maplibre-gl';
import { featureCollection } from '../../geojson';
import { BELOW_PLACE_NAMES, LETTERING_PAINT } from '../lettering';
import { ZONE_LETTERING } from './sources';

/** From this zoom on a zone is all that is seen. */
const NAMES_TO_ZOOM = 7;

/** Where a name may stand off the hatch, in ems: to the east of its point, or north of the zone. */
const BESIDE: VariableAnchorOffsetCollectionSpecification = [
  'left',
  [0.6, 0],
  'left',
  [0.6, 1.6],
  'left',
  [0.6, -1.6],
  'left',
  [0.6, 3.2],
  // Beyond the names along the coast.
  'left',
  [7, 0],
  'left',
  [7, 4],
  'left',
  [7, -4],
  'bottom',
  [0, -4]
];

/** From this zoom on zones have room for words. */
const FROM_ZOOM = 5.3;

export function addZoneLettering(map: MapLibre): void {
  map.addSource(ZONE_LETTERING, { type: 'geojson', data: featureCollection([]) });
  map.addLayer(
    {
      id: 'zone-degrees',
      type: 'symbol',
      source: ZONE_LETTERING,
      minzoom: FROM_ZOOM,
      filter: ['has', 'degrees'],
      layout: {
        'text-field': ['get', 'degrees'],
        'text-font': ['Place Italic'],
        'text-size': 12.5,
        'text-offset': [0, -0.7],
        'text-rotate': ['get', 'turned'],
        'text-padding': 1
      },
      paint: LETTERING_PAINT
    },
    BELOW_PLACE_NAMES
  );
  map.addLayer(
    {
      id: 'zone-names',
      type: 'symbol',
      source: ZONE_LETTERING,
      maxzoom: NAMES_TO_ZOOM,
      filter: ['has', 'name'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['Place Bold'],
        'text-size': 12,
        'text-max-width': ['step', ['zoom'], 5, 4, 9],
        'text-variable-anchor-offset': BESIDE,
        'text-justify': 'auto',
        'text-padding': 1
      },
      paint: LETTERING_PAINT
    },
    BELOW_PLACE_NAMES
  );
  map.addLayer({
    id: 'zone-letters',
    type: 'symbol',
    source: ZONE_LETTERING,
    minzoom: FROM_ZOOM,
    filter: ['has', 'letter'],
    layout: { 'text-field': ['get', 'letter'], 'text-font': ['Title'], 'text-size': 27 },
    paint: LETTERING_PAINT
  });
}
