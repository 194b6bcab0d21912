/** The months of a stretch of time. */
import { midnight, type Instant, type Span } from '../../domain/time';

/** `month` counts from 0. */
export type ChartMonth = {
  readonly year: number;
  readonly month: number;
  readonly start: Instant;
  readonly end: Instant;
};

/** Every month of which the span has a part. */
export function chartMonths(span: Span): readonly ChartMonth[] {
  const months: ChartMonth[] = [];
  const first = new Date(span.start * 1000);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  for (let i = 0; ; i++) {
    const start = midnight(year, month + i);
    if (start >= span.end) return months;
    const read = new Date(start * 1000);
    months.push({
      year: read.getUTCFullYear(),
      month: read.getUTCMonth(),
      start,
      end: midnight(year, month + i + 1)
    });
  }
}
