/** The legs of journeys as they are drawn: where and when each vertex is passed, and how wide the band is there. */
import type { LngLat } from '../../../domain/lng-lat';
import type { Edition, Leg, Movement, PowerColour } from '../../../domain/edition';
import { journeyViewSpan } from '../../../domain/journey-span';
import { legTimes, vertexLengths } from '../../../domain/movement';
import { greatestStrength, hasStrength, legStrengths, middleOfAmount } from '../../../domain/strength';
import { FOREVER } from '../../../domain/time';
import { FAR, gpuDay } from '../../gpu-time';
import type { Pickable } from '../layer-inputs';

export type VertexTimes = [day: number, length: number, begins: number, fades: number];

export type JourneyLeg = Pickable & {
  readonly course: Leg['course'];
  readonly path: LngLat[];
  /**
   * For each vertex: the day on which it is passed, its distance from the beginning of the path in
   * pixels at zoom 0, and the days on which the whole journey comes into view and fades again.
   */
  readonly travel: readonly VertexTimes[];
  /** Undefined where it is not known how strong the travellers were. */
  readonly band: Band | undefined;
};

/** A band as wide as those who travel are strong. */
export type Band = {
  readonly colour: PowerColour | undefined;
  /** At each vertex, as a share of the greatest strength of the edition. */
  readonly shares: readonly number[];
};

/** Pixels to a degree of longitude at zoom 0. */
const PIXELS = 512 / 360;

/** Of these movements of an edition, in their order. */
export const journeyLegs = (edition: Edition, movements = edition.movements): readonly JourneyLeg[] =>
  movements.flatMap((movement) =>
    movement.legs.map((_, leg): JourneyLeg => {
      const [path, travel]: [LngLat[], VertexTimes[]] = [[], []];
      visitVertices(edition, movement, leg, (position, ...times) => {
        path.push(position);
        travel.push(times);
      });
      const selection = { kind: 'movement', id: movement.id } as const;
      return {
        selection,
        course: drawnCourse(movement, leg),
        path,
        travel,
        band: bandOf(movement, leg, edition)
      };
    })
  );

/** Calls `visit` with each vertex of the leg after stop `i` and the numbers of `travel`: no object is made of them. */
export function visitVertices(
  edition: Edition,
  movement: Movement,
  i: number,
  visit: (position: LngLat, ...times: VertexTimes) => void
): void {
  const { start, end } = journeyViewSpan(movement);
  const [begins, fades] = [gpuDay(edition, start), gpuDay(edition, end)];
  const lengths = vertexLengths(movement);
  const first = movement.stops[i]?.vertex ?? 0;
  const passed = legTimes(movement, i);
  for (let j = 0; j < passed.length; j++) {
    const position = movement.path[first + j];
    if (position)
      visit(position, gpuDay(edition, passed[j] ?? 0), (lengths[first + j] ?? 0) * PIXELS, begins, fades);
  }
}

/** As the leg after stop `i` is drawn: whether a way that leads out of all dates was gone to its end nobody knows, and even one that a source gives is broken. */
export function drawnCourse(movement: Movement, i: number): Leg['course'] {
  const course = movement.legs[i]?.course ?? 'omitted';
  if (course === 'omitted' || legTimes(movement, i)[0] !== FOREVER) return course;
  return movement.documentedOnly ? 'omitted' : 'schematic';
}

/** The band of the leg after stop `i`; undefined where it is not known how strong the travellers were. */
export function bandOf(movement: Movement, i: number, edition: Edition): Band | undefined {
  if (!hasStrength(movement)) return undefined;
  const strengths = legStrengths(movement, i);
  const shares = strengths.flatMap((strength) =>
    strength ? middleOfAmount(strength) / Math.max(greatestStrength(edition), 1) : []
  );
  return strengths.length > 0 && shares.length === strengths.length
    ? { colour: movement.colour, shares }
    : undefined;
}

/**
 * The times of a leg while the movement `chosen` is looked at: that one is in view before it begins and ever after, and the
 * others step back.
 */
export const travelOf = (
  { travel, selection: { id } }: JourneyLeg,
  chosen: string | undefined
): readonly VertexTimes[] =>
  chosen === undefined
    ? travel
    : travel.map(([day, length, begins]): VertexTimes =>
        id === chosen ? [day, length, -FAR, FAR] : [day, length, begins, -FAR]
      );
