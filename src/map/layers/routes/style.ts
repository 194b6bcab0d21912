/**
 * Railways, roads and sea lines, bottom to top. How a line is drawn says what it is: ticks the gauge of a
 * railway, a band of colour who ran it, dashes that no source gives its way. Widths are CSS pixels.
 */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification
} from 'maplibre-gl';
import { ROUTE_KINDS, type Leg, type RouteKind, type Power } from '../../../domain/edition';
import { GAUGES, type Gauge, type RoutesAt } from '../../../domain/route';
import type { Palette } from '../../style/palette';
import { powerColour } from '../../style/power-colour';

const COURSES = ['documented', 'schematic'] as const satisfies readonly Leg['course'][];

/** Layers of lines that may be pointed at. */
export const ROUTE_LAYERS: readonly string[] = [
  'line-cut',
  ...ROUTE_KINDS.flatMap((kind) => COURSES.map((course) => `line-${kind}-${course}`))
];

/** How a line of each kind looks where its course is not known, and from which zoom on it is drawn. */
const LOOKS: Readonly<
  Record<RouteKind, { width: number; opacity: number; dash: number[]; minzoom: number }>
> = {
  railway: { width: 0.85, opacity: 0.85, dash: [5, 3.4], minzoom: 0 },
  road: { width: 0.8, opacity: 0.7, dash: [3, 2.5], minzoom: 4 },
  ferry: { width: 0.9, opacity: 0.6, dash: [1.4, 3], minzoom: 3.8 }
};

/** Ticks across the line: in pairs, single, or to one side only. */
const TICKS: Readonly<Record<Gauge, { width: number; offset: number; dash: number[] }>> = {
  broad: { width: 3.6, offset: 0, dash: [0.24, 0.42, 0.24, 2.1] },
  standard: { width: 3.6, offset: 0, dash: [0.24, 2.1] },
  narrow: { width: 2.2, offset: 1.1, dash: [0.4, 3.4] }
};

/** The filters by which the layers of lines show what is open and what is cut, and mark what is `selected`. */
export function routeFilters(
  { open, cut, run }: RoutesAt,
  selected: string
): Readonly<Record<string, FilterSpecification>> {
  const among = (name: string, ids: readonly string[]): ExpressionSpecification => [
    'in',
    ['get', name],
    ['literal', [...ids]]
  ];
  const is = (name: string, value: string): ExpressionSpecification => ['==', ['get', name], value];
  const served = [...open, ...cut].map((id): ExpressionSpecification => ['in', ` ${id} `, ['get', 'lines']]);
  const station: ExpressionSpecification = ['any', false, ...served];
  return {
    ...Object.fromEntries(
      COURSES.map((course) => [`line-selected-${course}`, ['all', is('id', selected), is('course', course)]])
    ),
    'line-run': among('run', run),
    ...Object.fromEntries(
      ROUTE_KINDS.flatMap((kind) =>
        COURSES.map((course) => [
          `line-${kind}-${course}`,
          ['all', among('id', open), is('kind', kind), is('course', course)]
        ])
      )
    ),
    ...Object.fromEntries(
      GAUGES.map((gauge) => [`line-ticks-${gauge}`, ['all', among('id', open), is('gauge', gauge)]])
    ),
    'line-cut': among('id', cut),
    'line-stations': station,
    'line-cut-signs': among('id', cut),
    'line-station-names': ['all', ['has', 'named'], station]
  };
}

const NOTHING: RoutesAt = { open: [], cut: [], run: [] };

export function routeLayers(palette: Palette, powers: readonly Power[]): LayerSpecification[] {
  const filters = routeFilters(NOTHING, '');
  const layer = (
    id: string,
    paint: NonNullable<LineLayerSpecification['paint']>,
    minzoom = 0
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: 'lines',
    minzoom,
    filter: filters[id] as FilterSpecification,
    layout: { 'line-join': 'round' },
    paint
  });
  const marked = { 'line-color': palette.accent, 'line-width': 3.4, 'line-opacity': 0.6 };
  return [
    layer('line-selected-documented', marked),
    layer('line-selected-schematic', { ...marked, 'line-dasharray': [1.6, 1.2] }),
    layer('line-run', {
      'line-color': powerColour(palette, powers),
      'line-width': band('share'),
      'line-offset': band('shift'),
      'line-opacity': palette.ribbon[1]
    }),
    ...(['ferry', 'road', 'railway'] as const).flatMap((kind) =>
      COURSES.map((course) => {
        const { width, opacity, dash, minzoom } = LOOKS[kind];
        const paint = {
          'line-color': kind === 'ferry' ? palette.seaName : palette.railway,
          'line-width': width,
          'line-opacity': opacity
        };
        const broken = course === 'schematic' && { 'line-dasharray': dash };
        return layer(`line-${kind}-${course}`, { ...paint, ...broken }, minzoom);
      })
    ),
    ...GAUGES.map((gauge) => {
      const { width, offset, dash } = TICKS[gauge];
      const paint = { 'line-color': palette.railway, 'line-width': width, 'line-opacity': 0.8 };
      return layer(`line-ticks-${gauge}`, { ...paint, 'line-offset': offset, 'line-dasharray': dash }, 3.2);
    }),
    layer('line-cut', { 'line-color': palette.railway, 'line-width': 0.85, 'line-dasharray': [11, 9] }),
    {
      id: 'line-stations',
      type: 'circle',
      source: 'stations',
      minzoom: 5.8,
      filter: filters['line-stations'] as FilterSpecification,
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

/** What is written of lines: crosses along one that is cut, and names of stations that are no places. */
export function routeLabelLayers(name: ExpressionSpecification, palette: Palette): LayerSpecification[] {
  const filters = routeFilters(NOTHING, '');
  const paint = {
    'text-color': palette.ink,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.4,
    'text-halo-blur': 0.5
  };
  return [
    {
      id: 'line-cut-signs',
      type: 'symbol',
      source: 'lines',
      filter: filters['line-cut-signs'] as FilterSpecification,
      layout: {
        'text-field': '×',
        'text-font': ['Place Bold'],
        'text-size': 15,
        'symbol-placement': 'line',
        'symbol-spacing': 60,
        'text-allow-overlap': true,
        'text-ignore-placement': true
      },
      paint
    },
    {
      id: 'line-station-names',
      type: 'symbol',
      source: 'stations',
      minzoom: 6,
      filter: filters['line-station-names'] as FilterSpecification,
      layout: {
        'text-field': name,
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
