/**
 * The layer of what is written where land has changed hands. The first picture does without it, so that it is put on the map
 * afterwards.
 */
import type { ExpressionSpecification, Map as MapLibre } from 'maplibre-gl';
import { featureCollection } from '../../geojson';
import { BELOW_PLACE_NAMES, LETTERING_PAINT, TELLING_LAYOUT } from '../lettering';
import { LAND_CHANGES } from './sources';

/** In ems: beside a zone, or in the middle of the land in the place of its name, which they leave no room: they have it themselves. */
const PLACES = [
  'match',
  ['get', 'side'],
  'east',
  ['literal', beside('left', 1)],
  'west',
  ['literal', beside('right', -1)],
  ['literal', ['center', [0, 0], 'top', [0, -0.8], 'bottom', [0, 0.8], 'left', [-1, 0], 'right', [1, 0]]]
] as unknown as ExpressionSpecification; // the types know no match of literals

/** Off the edge of a zone towards one side, at first by little. */
function beside(anchor: 'left' | 'right', sign: 1 | -1) {
  const offsets = [0.8, 4].flatMap((aside) => [0, 2, -2, 4, -4].map((down) => [aside * sign, down]));
  return offsets.flatMap((offset) => [anchor, offset]);
}

/** Nearer by the land of a name without edges is not drawn. */
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
