import { civil, instant, midnight, type Instant, type Span } from '../../domain/time';

/** Every year of which the span has a part, and when it began. */
export function yearTicks({
  start,
  end
}: Span): readonly { readonly year: number; readonly start: Instant }[] {
  const [first, last] = [civil(start).year, civil(instant(end - 1)).year];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    start: midnight(first + i)
  }));
}
