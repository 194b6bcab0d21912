/**
 * How strong a movement was at a stop or on its way: readings of a number, of a range, or that it is unknown; and which
 * movement it continues. Fetched for editions that say so (`load.ts`).
 */
import type * as v from 'valibot';
import type { Leg, Movement, Stop, Strength } from '../domain/edition';
import type { Readings } from '../domain/reading';
import { kilometres } from './distance';
import type { EditionParser } from './edition-parser';
import type { EntityIds } from './entity-ids';
import type { JsonPointer } from './json-pointer';
import type { MovementFeature } from './schema';

export type AddStrengths = typeof addStrengths;

type RawProperties = v.InferOutput<typeof MovementFeature>['properties'];
type RawStop = RawProperties['stops'][number];
type RawLeg = RawProperties['legs'][number];
type RawReading = NonNullable<RawStop['strength']>[number];

/** The movement with all that its file says of strengths. */
export function addStrengths(
  movement: Movement,
  { stops, legs, colour, continues }: Omit<RawProperties, 'claims'>,
  pointer: JsonPointer,
  parser: EditionParser,
  ids: EntityIds
): Movement {
  return {
    ...movement,
    stops: movement.stops.map((stop, i) => ({
      ...stop,
      ...(stops[i] && parseStrengths(stops[i], pointer.in(`stops[${i}]`), parser))
    })),
    legs: movement.legs.map((leg, i) => ({
      ...leg,
      ...parseStrengthsOnTheWay(legs[i]?.strengths, movement, i, pointer.in(`legs[${i}].strengths`), parser)
    })),
    ...(colour && { colour }),
    ...parseContinued(continues, movement.id, pointer.in('continues'), parser, ids)
  };
}

/** Those of the two lists that a stop has. */
function parseStrengths(
  { strength, strengthAfter }: RawStop,
  pointer: JsonPointer,
  parser: EditionParser
): Pick<Stop, 'strength' | 'strengthAfter'> {
  return {
    ...(strength && { strength: parseReadings(strength, pointer.in('strength'), parser) }),
    ...(strengthAfter && { strengthAfter: parseReadings(strengthAfter, pointer.in('strengthAfter'), parser) })
  };
}

/** Those of leg `i`, each at the vertex of its position on the drawn line. */
function parseStrengthsOnTheWay(
  strengths: RawLeg['strengths'],
  { path, stops }: Pick<Movement, 'path' | 'stops'>,
  i: number,
  pointer: JsonPointer,
  parser: EditionParser
): Pick<Leg, 'strengths'> {
  if (!strengths) return {};
  const [start, end] = [stops[i]?.vertex ?? 0, stops[i + 1]?.vertex ?? 0];
  const placed = strengths.flatMap(({ position, ...reading }, n) => {
    const itemPointer = pointer.in(`[${n}]`);
    const vertex = path.findIndex(
      (point, at) => position && start < at && at < end && kilometres(point, position) < AT_VERTEX_KM
    );
    if (vertex < 0) itemPointer.in('position').report('is no vertex of the line between the two stops');
    return parseReading(reading, itemPointer, parser).map((read) => ({ ...read, vertex }));
  });
  return {
    strengths: placed.filter(({ vertex }) => vertex >= 0).sort((a, b) => a.vertex - b.vertex)
  };
}

/** A position is rounded to four decimals. */
const AT_VERTEX_KM = 0.05;

const parseReadings = (
  readings: readonly RawReading[],
  pointer: JsonPointer,
  parser: EditionParser
): Readings<Strength> =>
  readings.flatMap((reading, i) => parseReading(reading, pointer.in(`[${i}]`), parser));

/** Nothing where it says neither a number nor that it is unknown. */
function parseReading(
  { min, max, approximate, unknown, ...evidence }: RawReading,
  pointer: JsonPointer,
  parser: EditionParser
): Readings<Strength> {
  const parsed = parser.evidence(evidence, pointer);
  if (unknown) {
    if (min !== undefined || max !== undefined)
      pointer.in('unknown').report('stands beside a number; leave one of them out');
    return [{ value: undefined, ...parsed }];
  }
  if (min === undefined || max === undefined) {
    pointer.report('says no number: expected min and max, the same when it is one number, or unknown');
    return [];
  }
  if (max < min) pointer.in('max').report(`${max} is less than min, ${min}`);
  return [{ value: { min, max, approximate }, ...parsed }];
}

/** Nothing where there is no such movement, or it is this one. */
function parseContinued(
  continues: string | undefined,
  id: string,
  pointer: JsonPointer,
  parser: EditionParser,
  ids: EntityIds
): Pick<Movement, 'continues'> {
  if (continues === undefined || !parser.ref(`movement:${continues}`, ids, pointer)) return {};
  if (continues !== id) return { continues };
  pointer.report('a movement does not continue itself; take it out');
  return {};
}
