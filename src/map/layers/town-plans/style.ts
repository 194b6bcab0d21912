/** Plans of a few towns, for the nearest view: walls and gates, quarters, water. Widths are CSS pixels. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { linePaint, type LineSymbol } from '../../style/line-symbol';
import type { StyleContext } from '../map-layer';

/** In metres: within how much most of what is drawn lies right, and within how much all of it. */
export const PLANS_WITHIN = { most: 500, all: 2500 } as const;

/** Walls that stand and walls that have been pulled down. */
export const WALL_SYMBOLS = {
  standing: { width: 1.3, opacity: 0.75 },
  razed: { width: 1, dash: [3, 2.4], opacity: 0.75 }
} as const satisfies Readonly<Record<string, LineSymbol>>;

/** From this zoom on a town is more than a point. */
export const PLANS_FROM = 9.5;
/** Its river is a hair line before that. */
const RIVERS_FROM = 5;
/** Names have room a little later, those of gates last. */
const NAMES_FROM = 10.2;
const GATES_FROM = 11.2;
/** Metres to a pixel at zoom 12, about 40°N. */
const METRES_AT_12 = 15;

/** The first of what lies on the ground: a map of the time is laid beneath it. */
export const FIRST_PLAN = 'plans-quarters';

const of = (...kinds: string[]): FilterSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
/** Its own breadth on the ground, of which a hair line is left from afar. */
const riverWidth: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  PLANS_FROM - 1,
  0.9,
  12,
  ['max', 0.9, ['/', ['coalesce', ['get', 'breadth'], 0], METRES_AT_12]]
];

export function planLayers({ palette }: StyleContext): readonly LayerSpecification[] {
  const layer = (id: string, ...kinds: string[]) => ({
    id: `plans-${id}`,
    source: 'plans',
    minzoom: PLANS_FROM,
    filter: of(...kinds)
  });
  return [
    {
      ...layer('quarters', 'quarter'),
      type: 'fill',
      paint: { 'fill-color': palette.relief, 'fill-opacity': 0.09, 'fill-outline-color': palette.thirdInk }
    },
    {
      ...layer('banks', 'river'),
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.coast, 'line-width': 0.6, 'line-gap-width': riverWidth }
    },
    {
      ...layer('rivers', 'river'),
      minzoom: RIVERS_FROM,
      type: 'line',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': [
          'interpolate',
          ['linear'],
          ['zoom'],
          PLANS_FROM - 1,
          palette.river,
          PLANS_FROM,
          palette.sea[0]
        ],
        'line-width': riverWidth
      }
    },
    {
      ...layer('water', 'water'),
      type: 'fill',
      paint: { 'fill-color': palette.sea[1], 'fill-outline-color': palette.coast }
    },
    {
      ...layer('walls', 'wall'),
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: linePaint(WALL_SYMBOLS.standing, palette.ink)
    },
    {
      ...layer('razed', 'razed'),
      type: 'line',
      paint: linePaint(WALL_SYMBOLS.razed, palette.ink)
    },
    {
      ...layer('gates', 'gate'),
      type: 'circle',
      paint: {
        'circle-radius': 1.9,
        'circle-color': palette.page,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 1
      }
    }
  ];
}

/** What is written on the plans: it gives way to every other name. */
export function planLabels({ palette, label }: StyleContext): readonly LayerSpecification[] {
  const water = of('river', 'water') as ExpressionSpecification;
  const layer = (id: string, minzoom: number, filter: FilterSpecification): LayerSpecification => ({
    id: `plan-names-${id}`,
    type: 'symbol',
    source: 'plans',
    minzoom,
    filter,
    layout: {
      'text-field': label,
      'text-font': ['case', water, ['literal', ['Title Italic']], ['literal', ['Title']]],
      'text-size': ['match', ['get', 'kind'], 'gate', 10, 'name', 12, 11],
      'text-letter-spacing': 0.06,
      'text-max-width': 7,
      // A gate has a mark, which its name leaves free.
      'text-variable-anchor': [
        ...(id === 'gates' ? [] : ['center' as const]),
        'top' as const,
        'bottom' as const,
        'left' as const,
        'right' as const
      ],
      'text-radial-offset': 0.5,
      'text-padding': 1,
      ...(id === 'rivers' && { 'symbol-placement': 'line-center' })
    },
    paint: {
      'text-color': ['case', water, palette.seaName, palette.secondInk],
      'text-halo-color': palette.halo,
      'text-halo-width': ['case', water, 0.8, 1.4]
    }
  });
  return [
    layer('gates', GATES_FROM, of('gate')),
    layer('rivers', NAMES_FROM, of('river')),
    layer('quarters', NAMES_FROM, of('quarter', 'name', 'water'))
  ];
}
