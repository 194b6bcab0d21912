/** Years that are multiples of a step as historians count, who have no year 0: 10 BCE, the astronomical year -9, is one of ten. */
import { civil, instant, midnight, type Instant, type Span } from '../../domain/time';

/** The `i`th of them, as an astronomical year; in place of a year 0 it is the year 1. */
export const roundYear = (i: number, step: number): number => (i > 0 || step === 1 ? i * step : i * step + 1);

/** Which of them `year` is, or the last before it. */
export const roundYearBefore = (year: number, step: number): number =>
  year > 0 || step === 1 ? Math.floor(year / step) : -Math.ceil((1 - year) / step);

/** The widths of steps between which an axis chooses: 1, 2, 5, 10 … years. */
export const YEAR_STEPS: readonly number[] = Array.from(
  { length: 27 },
  (_, i) => ([1, 2, 5][i % 3] ?? 1) * 10 ** Math.floor(i / 3)
);

/** No more ticks than these are set where years have no labels that ask for room. */
const MOST = 12;

/** Every year of which the span has a part, and when it began; of a long span only round ones. */
export function yearTicks({
  start,
  end
}: Span): readonly { readonly year: number; readonly start: Instant }[] {
  const [first, last] = [civil(start).year, civil(instant(end - 1)).year];
  const step = YEAR_STEPS.find((years) => (last - first) / years <= MOST) ?? 1;
  const from = roundYearBefore(first, step);
  const count = roundYearBefore(last, step) - from + 1;
  return Array.from({ length: count }, (_, i) => roundYear(from + i, step)).map((year) => ({
    year,
    start: midnight(year)
  }));
}
