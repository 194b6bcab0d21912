/** Every name on the map, bottom to top. Sizes are CSS pixels. */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification
} from 'maplibre-gl';
import { territoryLabels } from './layers/territories/style';
import { routeLabelLayers } from './layers/routes/style';
import { nameLayers } from './layers/names/style';
import { planLabelLayers } from './layers/plans/style';
import type { Palette } from './style/palette';

/** Layers whose names stand for places, and may be pointed at. */
export const PLACE_LABELS = ['place-selected', 'places-great', 'places'] as const;
type PlaceLabel = (typeof PLACE_LABELS)[number];

/** `languages`: in which of them a name is written, the best first. */
export function labelLayers(languages: readonly string[], palette: Palette): LayerSpecification[] {
  const name = [
    'coalesce',
    ...[...languages, 'name'].map((property) => ['get', property])
  ] as unknown as ExpressionSpecification;
  // The name in the reader's language over the name in the script of the land, unless that is the same.
  const twoScripts: ExpressionSpecification = [
    'case',
    ['all', ['has', 'localName'], ['!=', name, ['get', 'localName']]],
    ['format', name, {}, '\n', {}, ['get', 'localName'], { 'font-scale': 0.78 }],
    name
  ];
  const filters = placeFilters([]);
  const place: NonNullable<SymbolLayerSpecification['layout']> = {
    'text-field': twoScripts,
    'text-variable-anchor-offset': SIDES,
    'text-justify': 'auto',
    'text-line-height': 1.05,
    'text-max-width': 14,
    'text-padding': 1.5
  };
  const inkOfPlace = {
    'text-color': palette.ink,
    'text-halo-color': palette.halo,
    // Nearer by, names lie on hatched ground.
    'text-halo-width': ['interpolate', ['linear'], ['zoom'], 4.5, 1.4, 5.5, 2.2],
    'text-halo-blur': 0.5
  } satisfies SymbolLayerSpecification['paint'];
  // MapLibre gives room to the layer drawn last first: the selected place, then great cities, then the rest.
  return [
    ...planLabelLayers(name, palette),
    ...nameLayers('small', name, palette),
    territoryLabels(name, palette),
    ...routeLabelLayers(name, palette),
    {
      id: 'places',
      type: 'symbol',
      source: 'places',
      minzoom: 3.2,
      filter: filters.places,
      layout: {
        ...place,
        'text-font': ['Place'],
        'text-size': ['match', ['get', 'rank'], 2, 13, 3, 11.5, 10.5],
        'symbol-sort-key': ['get', 'rank']
      },
      paint: inkOfPlace
    },
    {
      id: 'signs',
      type: 'symbol',
      source: 'signs',
      minzoom: 5.3,
      layout: {
        'text-field': ['get', 'letter'],
        'text-font': ['Title'],
        'text-size': 27,
        'text-allow-overlap': true
      },
      paint: { ...inkOfPlace, 'text-halo-width': 2 }
    },
    ...nameLayers('great', name, palette),
    {
      id: 'stops',
      type: 'symbol',
      source: 'stops',
      minzoom: 3.2,
      filter: stopsFilter([]),
      layout: {
        'text-field': name,
        'text-font': ['Place Italic'],
        'text-size': 11.5,
        'text-variable-anchor': ['bottom', 'top', 'right', 'left'],
        'text-radial-offset': 1.5,
        'text-padding': 0
      },
      paint: { ...inkOfPlace, 'text-color': palette.accent, 'text-halo-width': 2 }
    },
    {
      id: 'places-great',
      type: 'symbol',
      source: 'places',
      filter: filters['places-great'],
      layout: { ...place, 'text-font': ['Place Bold'], 'text-size': 15 },
      paint: inkOfPlace
    },
    {
      id: 'place-selected',
      type: 'symbol',
      source: 'places',
      filter: filters['place-selected'],
      layout: { ...place, 'text-font': ['Place Bold'], 'text-size': 15 },
      paint: { ...inkOfPlace, 'text-color': palette.accent }
    }
  ];
}

/** Ems by which a name stands off its point, to each side; a name left of the point is anchored right. */
const EAST = ['left', [0.6, 0]];
const WEST = ['right', [-0.6, 0]];
const NORTH = ['bottom', [0, -0.5]];
const SOUTH = ['top', [0, 0.5]];

/** Where a name may stand, in the order in which its place would have it. */
const SIDES = [
  'match',
  ['get', 'labelSide'],
  'west',
  ['literal', [...WEST, ...EAST, ...NORTH, ...SOUTH]],
  'north',
  ['literal', [...NORTH, ...EAST, ...WEST, ...SOUTH]],
  'south',
  ['literal', [...SOUTH, ...EAST, ...WEST, ...NORTH]],
  'middle',
  ['literal', ['center', [0, 0]]],
  ['literal', [...EAST, ...WEST, ...NORTH, ...SOUTH]]
] as unknown as ExpressionSpecification; // the types know no match of literals

/** The filters of the layers of places, of which those with these ids are selected: no name stands twice. */
export function placeFilters(selected: readonly string[]): Readonly<Record<PlaceLabel, FilterSpecification>> {
  const chosen: ExpressionSpecification = ['in', ['get', 'id'], ['literal', [...selected]]];
  return {
    places: ['all', ['>', ['get', 'rank'], 1], ['>=', ['zoom'], ['get', 'minzoom']], ['!', chosen]],
    'places-great': ['all', ['==', ['get', 'rank'], 1], ['!', chosen]],
    'place-selected': chosen
  };
}

/** The filter of the layer `stops`: the dates of these journeys only; of a `chosen` one all, from afar as well. */
export const stopsFilter = (movements: readonly string[], chosen = false): FilterSpecification => [
  'all',
  ['in', ['get', 'movement'], ['literal', [...movements]]],
  chosen || ['>=', ['zoom'], ['get', 'minzoom']]
];
