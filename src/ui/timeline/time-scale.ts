/** The scale of the axis: instants to pixels from its left end, and back. */
import {
  civil,
  clamp,
  DAY,
  daysInMonth,
  instant,
  midnight,
  noonOf,
  type Instant,
  type Span
} from '../../domain/time';

export type TimeScale = {
  /** The time that is shown. */
  readonly span: Span;
  /** Its width, in pixels. */
  readonly width: number;
  readonly x: (t: number) => number;
  readonly timeAt: (x: number) => number;
  /** The nearest noon to `x` that is shown. */
  readonly dayAt: (x: number) => Instant;
};

export function timeScale(span: Span, width: number): TimeScale {
  const perSecond = width / (span.end - span.start);
  const timeAt = (x: number) => span.start + x / perSecond;
  return {
    span,
    width,
    x: (t) => (t - span.start) * perSecond,
    timeAt,
    dayAt: (x) => {
      const noon = noonOf(clamp(timeAt(x), span));
      // The noon of a day that the edge cuts may lie beyond it.
      if (noon < span.start) return instant(noon + DAY);
      return noon < span.end ? noon : instant(noon - DAY);
    }
  };
}

/** The same day of another month, or the last that month has. */
export function monthsOn(t: Instant, months: number): Instant {
  const { year, month, day } = civil(t);
  const lastDay = daysInMonth(year, month + months);
  return noonOf(midnight(year, month + months, Math.min(day, lastDay)));
}
