/**
 * Railways, roads and sea lines. How a route is drawn says what it is: ticks the gauge of a railway, a band of
 * colour who ran it, dashes that no source gives its course. Widths are CSS pixels.
 */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { ROUTE_KINDS, type Leg, type RouteKind } from '../../../domain/edition';
import { GAUGES, type Gauge } from '../../../domain/route';
import { linePaint, type LinePaint, type LineSymbol } from '../../style/line-symbol';
import { powerColour } from '../../style/power-colour';
import type { StyleContext } from '../map-layer';

const COURSES = ['documented', 'schematic'] as const satisfies readonly Leg['course'][];

/** A route of each kind where no source gives its course; where one does, the line is firm. */
export const ROUTE_SYMBOLS: Readonly<Record<RouteKind, LineSymbol>> = {
  railway: { width: 0.85, opacity: 0.85, dash: [5, 3.4] },
  road: { width: 0.8, opacity: 0.7, dash: [3, 2.5] },
  ferry: { width: 0.9, opacity: 0.6, dash: [1.4, 3] }
};

export const CUT_SYMBOL: LineSymbol = { width: 0.85, dash: [11, 9] };

/** From which zoom on a route of each kind is drawn. */
const MINZOOM: Readonly<Record<RouteKind, number>> = { railway: 0, road: 4, ferry: 3.8 };

/** Ticks across the line: in pairs, single, or to one side only. */
export const GAUGE_TICKS: Readonly<Record<Gauge, LineSymbol>> = {
  broad: { width: 3.6, opacity: 0.8, dash: [0.24, 0.42, 0.24, 2.1] },
  standard: { width: 3.6, opacity: 0.8, dash: [0.24, 2.1] },
  narrow: { width: 2.2, opacity: 0.8, dash: [0.4, 3.4], offset: 1.1 }
};

const SELECTED: LineSymbol = { width: 3.4, opacity: 0.6 };

const layerOf = (kind: RouteKind, course: (typeof COURSES)[number]) => `route-${kind}-${course}`;

/** Layers of routes that can be clicked. */
export const ROUTE_LAYERS: readonly string[] = [
  'route-cut',
  ...ROUTE_KINDS.flatMap((kind) => COURSES.map((course) => layerOf(kind, course)))
];

const isOneOf = (property: string, ids: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', property],
  ['literal', [...ids]]
];
const is = (property: string, value: string): ExpressionSpecification => ['==', ['get', property], value];

/** Stations of routes that are open, or cut; a station names its routes in `routes`, with blanks around each. */
const served = ({ epoch: { routes } }: StyleContext): ExpressionSpecification => [
  'any',
  false,
  ...[...routes.open, ...routes.cut].map((id): ExpressionSpecification => [
    'in',
    ` ${id} `,
    ['get', 'routes']
  ])
];

export function routeLayers(context: StyleContext): readonly LayerSpecification[] {
  const { palette, edition, selection, epoch } = context;
  const { open, cut, run } = epoch.routes;
  const selected = selection?.kind === 'route' ? selection.id : '';
  const layer = (
    id: string,
    filter: FilterSpecification,
    paint: LinePaint,
    minzoom = 0
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: 'routes',
    minzoom,
    filter,
    layout: { 'line-join': 'round' },
    paint
  });
  const marked = (course: string, symbol: LineSymbol) =>
    layer(
      `route-selected-${course}`,
      ['all', is('id', selected), is('course', course)],
      linePaint(symbol, palette.accent)
    );
  return [
    marked('documented', SELECTED),
    marked('schematic', { ...SELECTED, dash: [1.6, 1.2] }),
    layer('route-run', isOneOf('run', run), {
      'line-color': powerColour(palette, edition.powers),
      'line-width': band('share'),
      'line-offset': band('shift'),
      'line-opacity': palette.ribbon[1]
    }),
    ...(['ferry', 'road', 'railway'] as const).flatMap((kind) =>
      COURSES.map((course) => {
        const { dash = [], ...firm } = ROUTE_SYMBOLS[kind];
        const colour = kind === 'ferry' ? palette.seaName : palette.railway;
        return layer(
          layerOf(kind, course),
          ['all', isOneOf('id', open), is('kind', kind), is('course', course)],
          linePaint(course === 'schematic' ? { ...firm, dash } : firm, colour),
          MINZOOM[kind]
        );
      })
    ),
    ...GAUGES.map((gauge) =>
      layer(
        `route-ticks-${gauge}`,
        ['all', isOneOf('id', open), is('gauge', gauge)],
        linePaint(GAUGE_TICKS[gauge], palette.railway),
        3.2
      )
    ),
    layer('route-cut', isOneOf('id', cut), linePaint(CUT_SYMBOL, palette.railway)),
    {
      id: 'stations',
      type: 'circle',
      source: 'stations',
      minzoom: 5.8,
      filter: served(context),
      paint: {
        'circle-radius': ['case', ['has', 'named'], 2.2, 4],
        'circle-color': palette.page,
        'circle-stroke-color': palette.railway,
        'circle-stroke-width': 0.85
      }
    }
  ];
}

/** The band of colour along a railway, or what `part` says of it: wider from near. */
const band = (part: string): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  3,
  ['*', 1.8, ['get', part]],
  6,
  ['*', 3, ['get', part]]
];

/** Crosses along a route that is cut, and names of stations that are no places of the edition. */
export function routeLabels(context: StyleContext): readonly LayerSpecification[] {
  const { palette, label, epoch } = context;
  const paint = {
    'text-color': palette.ink,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.4,
    'text-halo-blur': 0.5
  };
  return [
    {
      id: 'route-cut-crosses',
      type: 'symbol',
      source: 'routes',
      filter: isOneOf('id', epoch.routes.cut),
      layout: {
        'text-field': '×',
        'text-font': ['Place Bold'],
        'text-size': 15,
        'symbol-placement': 'line',
        'symbol-spacing': 30, // of a tile that is drawn twice as large
        'text-allow-overlap': true,
        'text-ignore-placement': true
      },
      paint
    },
    {
      id: 'station-names',
      type: 'symbol',
      source: 'stations',
      minzoom: 6,
      filter: ['all', ['has', 'named'], served(context)],
      layout: {
        'text-field': label,
        'text-font': ['Place'],
        'text-size': 10.5,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.6,
        'text-padding': 1.5
      },
      paint
    }
  ];
}
