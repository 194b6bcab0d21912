/** Borders by their kind, and the parallel that is one. Widths are CSS pixels, dashes in line widths. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { widthByZoom } from '../../style/by-zoom';
import { linePaint, type LinePaint, type LineSymbol } from '../../style/line-symbol';
import type { StyleContext } from '../map-layer';

/** The border at which the hatch of deck.gl ends, which therefore lies above it. */
export const PARALLEL_LAYER = 'parallel';

/** Of provinces and oblasts: fine dots, to tell them from the borders of states. */
export const INNER_SYMBOL: LineSymbol = { width: 0.8, dash: [1, 2.4], opacity: 0.6 };

/** Of leases and colonies. */
export const LEASE_SYMBOL: LineSymbol = { width: 0.8, opacity: 0.7 };

/** Of states, and of what two states claim. */
export const BORDER_SYMBOLS = {
  state: { width: 0.85, dash: [5, 2, 1, 2], opacity: 0.8 },
  disputed: { width: 0.8, dash: [2.5, 3], opacity: 0.65 }
} as const satisfies Readonly<Record<string, LineSymbol>>;

/** A boundary that may be off stands in a soft band, up to `widest` pixels wide. */
export const DOUBT_SYMBOL = { widest: 12, opacity: 0.14 } as const;
/** Metres to a pixel at zoom 4, about 40°N. */
const METRES_AT_4 = 3750;

/** As wide on the ground as the boundary may be off, as far as that goes. */
const doubtWidth = (zoom: number): ExpressionSpecification => [
  'min',
  DOUBT_SYMBOL.widest,
  ['/', ['coalesce', ['get', 'metres'], 0], METRES_AT_4 * 2 ** (4 - zoom)]
];

/** The width of the parallel that is a border, from afar and from near. */
export const PARALLEL_WIDTHS = [1.1, 1.4] as const;

const border = (id: string, kinds: readonly string[], paint: LinePaint): LayerSpecification => ({
  id,
  type: 'line',
  source: 'borders',
  filter: ['in', ['get', 'kind'], ['literal', [...kinds]]],
  layout: { 'line-join': 'round' },
  paint
});

export const borderLayers = ({ palette: { ink } }: StyleContext): readonly LayerSpecification[] => [
  {
    id: 'borders-doubt',
    type: 'line',
    source: 'borders',
    filter: ['has', 'metres'],
    // Without round ends, which would lie on each other where boundaries meet.
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ink,
      'line-opacity': DOUBT_SYMBOL.opacity,
      'line-width': ['interpolate', ['exponential', 2], ['zoom'], 3, doubtWidth(3), 6, doubtWidth(6)],
      'line-blur': 2
    }
  },
  border('borders-inner', ['oblast', 'province'], linePaint(INNER_SYMBOL, ink)),
  border('borders-lease', ['lease'], linePaint(LEASE_SYMBOL, ink)),
  border('borders', ['state'], linePaint(BORDER_SYMBOLS.state, ink)),
  border('borders-disputed', ['disputed'], linePaint(BORDER_SYMBOLS.disputed, ink))
];

export const parallelLayers = ({ palette: { ink } }: StyleContext): readonly LayerSpecification[] => [
  border(PARALLEL_LAYER, ['parallel'], { 'line-color': ink, 'line-width': widthByZoom(...PARALLEL_WIDTHS) })
];
