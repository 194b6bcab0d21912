/** How a line is drawn, as data: MapLibre's paint and the SVG of the legend are made from it. */
import type { LineLayerSpecification } from 'maplibre-gl';

export type LineSymbol = {
  /** In CSS pixels. */
  readonly width: number;
  readonly opacity?: number;
  /** Dash, gap, dash, gap …, each in widths of the line, as MapLibre counts. */
  readonly dash?: readonly number[];
  /** To the right of its course, in CSS pixels. */
  readonly offset?: number;
};

export type LinePaint = NonNullable<LineLayerSpecification['paint']>;

export const linePaint = (
  { width, opacity = 1, dash, offset = 0 }: LineSymbol,
  colour: NonNullable<LinePaint['line-color']>
): LinePaint => ({
  'line-color': colour,
  'line-width': width,
  'line-opacity': opacity,
  'line-offset': offset,
  ...(dash && { 'line-dasharray': [...dash] })
});

/** The attributes of a level SVG path that looks the same. */
export const lineAttributes = ({ width, opacity = 1, dash, offset = 0 }: LineSymbol) => ({
  'stroke-width': width,
  opacity,
  ...(offset !== 0 && { transform: `translate(0 ${offset})` }),
  ...(dash && { 'stroke-dasharray': dash.map((length) => +(length * width).toFixed(2)).join(' ') })
});
