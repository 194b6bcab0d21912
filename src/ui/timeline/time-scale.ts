/** Time laid out along the axis, in pixels from its left end. */
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
  /** What is shown: the whole time, or a stretch of it. */
  readonly span: Span;
  /** Width of that. */
  readonly width: number;
  readonly x: (t: number) => number;
  readonly timeAt: (x: number) => number;
  /** The noon of the day at `x`, one that is shown. */
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
      // Of a day that is cut by the edge the noon may be out of sight.
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
