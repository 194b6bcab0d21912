/**
 * The layer of what is written where land has changed hands. The first picture does without it, so that it is put on the map
 * afterwards.
 */
import type { ExpressionSpecification, Map as MapLibre } from 'maplibre-gl';
import { featureCollection } from '../../geojson';
import { BELOW_PLACE_NAMES, LETTERING_PAINT, TELLING_LAYOUT } from '../lettering';
import { LAND_CHANGES } from './sources';

/** In ems: beside a zone, or about the name in the middle of the land. */
const PLACES = [
  'match',
  ['get', 'side'],
  'east',
  ['literal', beside('left', 1)],
  'west',
  ['literal', beside('right', -1)],
  ['literal', ['top', [0, 1.6], 'bottom', [0, -1.6], 'left', [1.6, 0], 'right', [-1.6, 0]]]
] as unknown as ExpressionSpecification; // the types know no match of literals

/** Off the edge of a zone towards one side, at first by little. */
function beside(anchor: 'left' | 'right', sign: 1 | -1) {
  const offsets = [0.8, 4].flatMap((aside) => [0, 2, -2, 4, -4].map((down) => [aside * sign, down]));
  return offsets.flatMap((offset) => [anchor, offset]);
}

/** Up to this zoom the name of the land is written beside it. */
const NAMED_TO_ZOOM = 6.5;

/** From this zoom on the zones are large enough for their letters, and for their terms beside them. */
const TERMS_FROM_ZOOM = 5;

export function addLandChanges(map: MapLibre): void {
  map.addSource(LAND_CHANGES, { type: 'geojson', data: featureCollection([]) });
  map.addLayer(
    {
      id: LAND_CHANGES,
      type: 'symbol',
      source: LAND_CHANGES,
      filter: [
        'all',
        ['any', ['!', ['get', 'isNamed']], ['<', ['zoom'], NAMED_TO_ZOOM]],
        ['any', ['!', ['get', 'isAhead']], ['>=', ['zoom'], TERMS_FROM_ZOOM]]
      ],
      layout: {
        ...TELLING_LAYOUT,
        'text-max-width': ['match', ['get', 'side'], 'around', 13, 9],
        'text-variable-anchor-offset': PLACES
      },
      paint: LETTERING_PAINT
    },
    BELOW_PLACE_NAMES
  );
}
