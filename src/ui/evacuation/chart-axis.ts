/** The time axis that the charts of a study share: the months in which its territories were left. */
import type { Territory } from '../../domain/edition';
import { everyDate } from '../../domain/every-date';
import { DAY, instant, midnight, monthsIn, type Span } from '../../domain/time';
import { timeScale, type TimeScale } from '../timeline/time-scale';

/** Width of the plot area of a chart, of the margin for figures at its left, and of the right margin, in pixels. */
export const FIELD = { left: 34, width: 292, right: 6 } as const;
export const CHART_WIDTH = FIELD.left + FIELD.width + FIELD.right;

/** Days shown before the first term and after the last, when men are on the march or at sea. */
const BEFORE = 50;
const AFTER = 16;

export type ChartAxis = TimeScale & { readonly months: readonly Span[] };

export function chartAxis(territories: readonly Territory[]): ChartAxis {
  const ends = territories
    .flatMap((territory) => everyDate(territory).map(({ span }) => span.end))
    .filter(Number.isFinite);
  const span: Span =
    ends.length > 0
      ? { start: instant(Math.min(...ends) - BEFORE * DAY), end: instant(Math.max(...ends) + AFTER * DAY) }
      : { start: midnight(1900), end: midnight(1901) };
  const scale = timeScale(span, FIELD.width);
  return {
    ...scale,
    x: (t) => FIELD.left + Math.min(Math.max(scale.x(t), 0), FIELD.width),
    months: monthsIn(span)
  };
}

/** A step line as an SVG path: each level holds until the next begins. Of several at the same pixel the last is drawn. */
export function axisSteps(
  levels: readonly { readonly from: number; readonly level: number }[],
  axis: ChartAxis,
  y: (level: number) => number
): string {
  const corners = new Map(levels.map(({ from, level }) => [axis.x(from).toFixed(1), y(level).toFixed(1)]));
  const points = [...corners].map(([x, height], i) => (i === 0 ? `M${x} ${height}` : `H${x}V${height}`));
  return `${points.join('')}H${axis.x(axis.span.end).toFixed(1)}`;
}
