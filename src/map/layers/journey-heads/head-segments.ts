/** Where travellers are over time: each stay and each stretch of a way, with the days on which it begins and ends. */
import type { Edition, Leg, Movement } from '../../../domain/edition';
import type { LngLat } from '../../../domain/lng-lat';
import { certaintyAt, legTimes, journeySegments } from '../../../domain/movement';
import { gpuDay } from '../../gpu-time';
import type { Pickable } from '../layer-inputs';

export type HeadSegment = Pickable & {
  readonly from: LngLat;
  readonly to: LngLat;
  /** Day at `from` and day at `to`. */
  readonly days: [number, number];
  /** Drawn hollow: computed, or dated by the editors alone. */
  readonly inferred: boolean;
  /** Undefined at a stop. */
  readonly leg: Leg | undefined;
};

type SegmentVisitor = (
  from: LngLat,
  to: LngLat,
  begins: number,
  ends: number,
  inferred: boolean,
  leg: Leg | undefined
) => void;

/** Calls `visit` with each stay and stretch of a movement, in their order, and makes no object of it. */
export function visitHeadSegments(edition: Edition, movement: Movement, visit: SegmentVisitor): void {
  for (const { span, from, to, leg } of journeySegments(movement)) {
    if (!leg) {
      const at = movement.path[from.vertex] ?? from.place.position;
      visit(
        at,
        at,
        gpuDay(edition, span.start),
        gpuDay(edition, span.end),
        certaintyAt(from) === 'inferred',
        leg
      );
      continue;
    }
    const times = legTimes(movement, movement.stops.indexOf(from));
    let before = movement.path[from.vertex];
    for (let vertex = from.vertex + 1; before && vertex <= to.vertex; vertex++) {
      const [i, point] = [vertex - from.vertex, movement.path[vertex] ?? before];
      visit(before, point, gpuDay(edition, times[i - 1] ?? 0), gpuDay(edition, times[i] ?? 0), true, leg);
      before = point;
    }
  }
}

/** Of these movements of an edition, in their order. */
export const headSegments = (edition: Edition, movements = edition.movements): readonly HeadSegment[] =>
  movements.flatMap((movement) => {
    const selection = { kind: 'movement', id: movement.id } as const;
    const segments: HeadSegment[] = [];
    visitHeadSegments(edition, movement, (from, to, begins, ends, inferred, leg) => {
      segments.push({ selection, from, to, days: [begins, ends], inferred, leg });
    });
    return segments;
  });
