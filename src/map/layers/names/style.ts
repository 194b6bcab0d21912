/** The names of the ground: waters, ranges, provinces, powers. Sizes are CSS pixels. */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification
} from 'maplibre-gl';
import { isoDate, type Instant } from '../../../domain/time';
import { SHOWN } from '../../style/shown';
import type { StyleContext } from '../map-layer';

/**
 * From which zoom to which names are written: every pair that geo/basemap/names.geojson has. A filter would
 * only act at whole zooms.
 */
const NAME_BANDS = {
  /** The names by which one finds the way on the map: placed before the lesser places. */
  great: [
    [2, 3.2],
    [3.2, 5.5],
    [3.2, 6.5]
  ],
  small: [
    [3.2, 5.5],
    [3.2, 7],
    [3.6, 4.5],
    [4.5, 5.5],
    [4.5, 7],
    [4.5, 8],
    [5.5, 12],
    [6.5, 12]
  ]
} as const;
type Rank = keyof typeof NAME_BANDS;

const roleIn = (...roles: string[]): ExpressionSpecification => ['in', ['get', 'role'], ['literal', roles]];
const GREAT = roleIn('ocean', 'sea', 'power');
const WATER = roleIn('ocean', 'sea', 'strait', 'lake', 'river');

const GEOMETRIES = ['LineString', 'Point'] as const;
type Geometry = (typeof GEOMETRIES)[number];
type Band = readonly [minzoom: number, maxzoom: number];

const idOf = (rank: Rank, geometry: Geometry, band: Band) => ['names', rank, geometry, ...band].join('-');

/** Names of one rank, geometry and band that are in use on a day. */
const filterOf = (
  rank: Rank,
  geometry: Geometry,
  [minzoom, maxzoom]: Band,
  day: string
): FilterSpecification => [
  'all',
  ['==', ['geometry-type'], geometry],
  ['==', ['get', 'minzoom'], minzoom],
  ['==', ['get', 'maxzoom'], maxzoom],
  rank === 'great' ? GREAT : ['!', GREAT],
  // Before and after all days, as texts go.
  ['<=', ['coalesce', ['get', 'from'], ''], day],
  ['>', ['coalesce', ['get', 'until'], '9'], day]
];

/** The day, by ISO 8601, on which names of the ground were last changed; before all such days an empty text. */
export const groundNamesDay = (since: Instant) => (Number.isFinite(since) ? isoDate(since) : '');

/** Names along a curve and names set on a point, for each band of zoom. */
const nameLayers =
  (rank: Rank) =>
  ({ palette, label, epoch }: StyleContext): readonly LayerSpecification[] => {
    const day = groundNamesDay(epoch.groundNamesSince);
    const shared: NonNullable<SymbolLayerSpecification['layout']> = {
      'text-field': label,
      'text-font': ['case', WATER, ['literal', ['Title Italic']], ['literal', ['Title']]],
      'text-size': ['get', 'size'],
      'text-letter-spacing': ['coalesce', ['get', 'spacing'], 0],
      'text-transform': ['case', ['to-boolean', ['get', 'caps']], 'uppercase', 'none'],
      'text-padding': 1
    };
    const layouts: Readonly<Record<Geometry, NonNullable<SymbolLayerSpecification['layout']>>> = {
      LineString: {
        ...shared,
        'symbol-placement': 'line-center',
        'text-max-angle': 60,
        // A river's name stands above its line.
        'text-offset': ['match', ['get', 'role'], 'river', ['literal', [0, -0.8]], ['literal', [0, 0]]]
      },
      Point: { ...shared, 'text-max-width': ['coalesce', ['get', 'width'], 30], 'text-line-height': 1.15 }
    };
    const paint: NonNullable<SymbolLayerSpecification['paint']> = {
      'text-opacity': SHOWN,
      'text-color': [
        'case',
        WATER,
        palette.seaName,
        roleIn('range'),
        palette.relief,
        roleIn('province'),
        palette.secondInk,
        palette.ink
      ],
      'text-halo-color': palette.halo,
      // Open water is empty; on land a name crosses hachures.
      'text-halo-width': ['case', roleIn('river'), 1.2, WATER, 0, 1.2],
      'text-halo-blur': 0.4
    };
    return NAME_BANDS[rank].flatMap((band) =>
      GEOMETRIES.map((geometry) => ({
        id: idOf(rank, geometry, band),
        type: 'symbol',
        source: 'names',
        minzoom: band[0],
        maxzoom: band[1],
        filter: filterOf(rank, geometry, band, day),
        layout: layouts[geometry],
        paint
      }))
    );
  };

/** The names by which one finds the way on the map, and all others. */
export const greatNames = nameLayers('great');
export const smallNames = nameLayers('small');
