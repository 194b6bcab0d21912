/** Where travellers are over time: each stay and each stretch of a way, with the days on which it begins and ends. */
import type { Edition, Leg } from '../../../domain/edition';
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

/** Of these movements of an edition, in their order. */
export const headSegments = (edition: Edition, movements = edition.movements): readonly HeadSegment[] =>
  movements.flatMap((movement) => {
    const selection = { kind: 'movement', id: movement.id } as const;
    return journeySegments(movement).flatMap((stretch): HeadSegment[] => {
      const { span, from, to, leg } = stretch;
      if (!leg) {
        const at = movement.path[from.vertex] ?? from.place.position;
        const days: HeadSegment['days'] = [gpuDay(edition, span.start), gpuDay(edition, span.end)];
        return [{ selection, from: at, to: at, days, inferred: certaintyAt(from) === 'inferred', leg }];
      }
      const days = legTimes(movement, movement.stops.indexOf(from)).map((t) => gpuDay(edition, t));
      return movement.path.slice(from.vertex, to.vertex).map((point, i) => ({
        selection,
        from: point,
        to: movement.path[from.vertex + i + 1] ?? point,
        days: days.slice(i, i + 2) as HeadSegment['days'],
        inferred: true,
        leg
      }));
    });
  });
