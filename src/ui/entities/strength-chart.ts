/** The points of the chart of a movement's strength over time: at its dated stops, and on the way between them. */
import type { Movement } from '../../domain/edition';
import { journeySegments } from '../../domain/movement';
import { isCounted, legStrengths, middleOfAmount, strengthOnArrival } from '../../domain/strength';
import type { Instant } from '../../domain/time';

export type StrengthPoint = { readonly t: Instant; readonly number: number };

/** Pieces of the line that hang together; `stops` are the points that a source gives. */
export type StrengthLine = {
  readonly pieces: readonly (readonly [StrengthPoint, StrengthPoint])[];
  readonly stops: readonly StrengthPoint[];
};

export function strengthLine(movement: Movement): StrengthLine {
  const segments = journeySegments(movement);
  const pieces = segments.flatMap(({ span, from, leg }): StrengthLine['pieces'] => {
    const along = leg ? legStrengths(movement, movement.stops.indexOf(from)) : [strengthOnArrival(from)];
    const [first, last] = [along[0], along.at(-1)];
    if (!first || !last) return [];
    return [
      [
        { t: span.start, number: middleOfAmount(first) },
        { t: span.end, number: middleOfAmount(last) }
      ]
    ];
  });
  const stops = segments.flatMap(({ span, from, leg }) => {
    const strength = !leg && isCounted(from) ? strengthOnArrival(from) : undefined;
    return strength ? [{ t: span.start, number: middleOfAmount(strength) }] : [];
  });
  return { pieces, stops };
}
