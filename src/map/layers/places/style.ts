/** The names of places. Sizes are CSS pixels. */
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { SHOWN } from '../../style/shown';
import type { StyleContext } from '../map-layer';
import { DOT_ROOM, PAIR_ROOM } from './dot-room';
import { BEYOND_ALL_ZOOMS, selectedPlaces } from './label-rank';

/** Layers of names of places, which can be clicked. */
export const PLACE_LAYERS = ['place-selected', 'places-great', 'places'] as const;

/** The place is selected, as near as it is seen. */
const isSelected = ({ edition, selection }: StyleContext): ExpressionSpecification => {
  const places = selectedPlaces(edition, selection);
  const fromZoom = Object.fromEntries(places.map(({ id, minzoom }) => [id, minzoom]));
  return ['>=', ['zoom'], ['coalesce', ['get', ['get', 'id'], ['literal', fromZoom]], BEYOND_ALL_ZOOMS]];
};

/** The name in the user's language over the name in the script of the land, unless that is the same. */
const inTwoScripts = (label: ExpressionSpecification): ExpressionSpecification => [
  'case',
  ['all', ['has', 'localName'], ['!=', label, ['get', 'localName']]],
  ['format', label, {}, '\n', {}, ['get', 'localName'], { 'font-scale': 0.78 }],
  label
];

const layout = ({ label }: StyleContext): NonNullable<SymbolLayerSpecification['layout']> => ({
  // No name lies on the dot of another place: a place is there whole, or not at all. A region has no dot.
  'icon-image': ['case', ['==', ['get', 'labelSide'], 'middle'], '', ['has', 'paired'], PAIR_ROOM, DOT_ROOM],
  'icon-padding': 0,
  'text-field': inTwoScripts(label),
  'text-variable-anchor-offset': ['case', ['has', 'paired'], PAIRED_SIDES, SIDES],
  'text-justify': 'auto',
  'text-line-height': 1.05,
  'text-max-width': 14,
  'text-padding': 3
});

const paint = ({ palette }: StyleContext): NonNullable<SymbolLayerSpecification['paint']> => ({
  'text-opacity': SHOWN,
  'text-color': palette.ink,
  'text-halo-color': palette.halo,
  // Nearer by, names lie on hatched ground.
  'text-halo-width': ['interpolate', ['linear'], ['zoom'], 4.5, 1.4, 5.5, 2.2],
  'text-halo-blur': 0.5
});

/** All but the great cities. */
export const placeLabels = (context: StyleContext): readonly LayerSpecification[] => [
  {
    id: 'places',
    type: 'symbol',
    source: 'places',
    minzoom: 3,
    filter: [
      'all',
      ['>', ['get', 'rank'], 1],
      ['>=', ['zoom'], ['get', 'minzoom']],
      ['<', ['zoom'], ['coalesce', ['get', 'maxzoom'], 24]],
      ['!', isSelected(context)]
    ],
    layout: {
      ...layout(context),
      'text-font': ['Place'],
      'text-size': ['match', ['get', 'rank'], 2, 13, 3, 11.5, 10.5],
      'symbol-sort-key': ['get', 'rank']
    },
    paint: paint(context)
  }
];

/** The great cities, and above all what is selected; no name stands twice. */
export const greatPlaceLabels = (context: StyleContext): readonly LayerSpecification[] => [
  {
    id: 'places-great',
    type: 'symbol',
    source: 'places',
    filter: ['all', ['==', ['get', 'rank'], 1], ['!', isSelected(context)]],
    layout: {
      ...layout(context),
      'text-variable-anchor-offset': GREAT_SIDES,
      'text-font': ['Place Bold'],
      'text-size': 15
    },
    paint: paint(context)
  },
  {
    id: 'place-selected',
    type: 'symbol',
    source: 'places',
    filter: isSelected(context),
    layout: {
      ...layout(context),
      'text-variable-anchor-offset': GREAT_SIDES,
      'text-font': ['Place Bold'],
      'text-size': 15,
      'symbol-sort-key': ['-', ['get', 'rank']] // of a town and its buildings these are told of
    },
    paint: { ...paint(context), 'text-color': context.palette.accent }
  }
];

/**
 * Where a name may stand, in the order in which its place would have it; a name left of the point is anchored right.
 * @param aside in ems, how far it stands off its point to the east or the west
 */
function sides(aside: number): ExpressionSpecification {
  const east = ['left', [aside, 0]];
  const west = ['right', [-aside, 0]];
  const north = ['bottom', [0, -0.5]];
  const south = ['top', [0, 0.5]];
  return [
    'match',
    ['get', 'labelSide'],
    'west',
    ['literal', [...west, ...east, ...north, ...south]],
    'north',
    ['literal', [...north, ...east, ...west, ...south]],
    'south',
    ['literal', [...south, ...east, ...west, ...north]],
    'middle',
    ['literal', ['center', [0, 0]]],
    ['literal', [...east, ...west, ...north, ...south]]
  ] as unknown as ExpressionSpecification; // the types know no match of literals
}

const SIDES = sides(0.6);
/** Clear of two rings: what sources differ on. */
const PAIRED_SIDES = sides(1.1);
/** Clear of the mark of an event: where most happens, the mark is seldom missing. */
const GREAT_SIDES = sides(0.8);
