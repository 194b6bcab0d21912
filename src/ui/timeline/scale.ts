/** Time laid out along the axis, in pixels from its left end. */
import { DAY, instant, midnight, noonOf, type Instant, type Span } from '../../domain/time';

export type Scale = {
  readonly span: Span;
  /** Width of the whole span. */
  readonly width: number;
  readonly x: (t: number) => number;
  /** The noon of the day at `x`, within the span. */
  readonly dayAt: (x: number) => Instant;
};

export function scale(span: Span, width: number): Scale {
  const perSecond = width / (span.end - span.start);
  return {
    span,
    width,
    x: (t) => (t - span.start) * perSecond,
    dayAt: (x) => {
      const t = span.start + Math.min(Math.max(x, 0), width) / perSecond;
      return noonOf(instant(Math.min(t, span.end - DAY / 2)));
    }
  };
}

/** `month` counts from 0. */
export type Month = {
  readonly year: number;
  readonly month: number;
  readonly start: Instant;
  readonly end: Instant;
};

/** Every month of which the span has a part. */
export function monthsOf(span: Span): readonly Month[] {
  const months: Month[] = [];
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

/** The same day of another month, or the last that month has. */
export function monthsOn(t: Instant, months: number): Instant {
  const from = new Date(t * 1000);
  const [year, month, day] = [from.getUTCFullYear(), from.getUTCMonth() + 1 + months, from.getUTCDate()];
  const lastDay = new Date((midnight(year, month + 1) - DAY) * 1000).getUTCDate();
  return noonOf(midnight(year, month, Math.min(day, lastDay)));
}
