/** The years of a strip of time. */
import { midnight, type Instant, type Span } from '../../domain/time';

/** Every year of which the span has a part, and when it began. */
export function yearTicks({
  start,
  end
}: Span): readonly { readonly year: number; readonly start: Instant }[] {
  const [first, last] = [start, end - 1].map((t) => new Date(t * 1000).getUTCFullYear()) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    start: midnight(first + i, 1)
  }));
}
